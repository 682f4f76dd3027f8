package org.kirana.pipeline.protocol;

import java.sql.Connection;
import java.sql.SQLException;
import org.kirana.local.infrastructure.Database;

/**
 * An advisory lock at which hearing a number waits, so that a test can stop the service in the
 * middle of a transaction without any hook in it.
 */
final class Gate implements AutoCloseable {

  private final Connection holder;
  private final long number;

  private Gate(Connection holder, long number) {
    this.holder = holder;
    this.number = number;
  }

  static Gate shut(Database database, long number) {
    try {
      Connection holder = database.connect();
      try (var lock = holder.createStatement()) {
        lock.execute("SELECT pg_advisory_lock(" + number + ")");
      }
      return new Gate(holder, number);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long number() {
    return number;
  }

  void open() {
    try {
      holder.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    open();
  }
}
