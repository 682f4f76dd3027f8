package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs plain statements, in the current transaction where there is one. */
@ApplicationScoped
class Database {

  /** What to do with the connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  private final DataSource source;

  Database(DataSource source) {
    this.source = source;
  }

  <T> T with(Work<T> work) {
    try (Connection connection = source.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new DatabaseRefused(e);
    }
  }
}
