package org.kirana.pipeline.pods;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.kirana.local.infrastructure.Database;

/**
 * Holds a service's instances in the middle of a poll: all is heard, and nothing is committed,
 * until this is closed. Shorter than its transaction may take.
 */
final class PollHeld implements AutoCloseable {

  /** Each poll ends with writing down how far it came. */
  private static final String HOLD = "LOCK TABLE event_position IN SHARE MODE";

  private static final String WHO_WAITS =
      """
      SELECT application_name FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%event_position%'
      AND application_name LIKE '%-pod-%'\
      """;

  private final Connection holder;

  /** A connection of its own: within a transaction the list of who waits does not change. */
  private final Connection watcher;

  private PollHeld(Connection holder, Connection watcher) {
    this.holder = holder;
    this.watcher = watcher;
  }

  static PollHeld in(Database database) {
    try {
      Connection holder = database.connect();
      holder.setAutoCommit(false);
      try (Statement lock = holder.createStatement()) {
        lock.execute(HOLD);
      }
      return new PollHeld(holder, database.connect());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of an instance that is held. */
  String awaitHeld() {
    return await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(20))
        .until(this::held, name -> !name.isEmpty());
  }

  private String held() throws SQLException {
    try (Statement statement = watcher.createStatement();
        ResultSet row = statement.executeQuery(WHO_WAITS)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  @Override
  public void close() {
    try {
      holder.rollback();
      holder.close();
      watcher.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
