package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.kirana.events.EventsConfig;
import org.kirana.events.memory.EventPositions;

/**
 * A frozen owner must lose its locks before Kafka gives its partitions away: PostgreSQL's time-outs
 * are shorter than Kafka's session time-out, or the service does not start.
 */
@ApplicationScoped
class TimeoutOrder {

  private final EventsConfig config;
  private final EventPositions database;

  TimeoutOrder(EventsConfig config, EventPositions database) {
    this.config = config;
    this.database = database;
  }

  void check() throws SQLException {
    if (config.transactionTimeout().compareTo(config.sessionTimeout()) >= 0) {
      throw new IllegalStateException(
          "kirana.events.transaction-timeout must be shorter than kirana.events.session-timeout");
    }
    check("transaction_timeout", config.transactionTimeout().toMillis());
    check("idle_in_transaction_session_timeout", config.idleInTransactionTimeout().toMillis());
  }

  private void check(String setting, long expectedMillis) throws SQLException {
    String actual = database.setting(setting);
    if (!actual.equals(expectedMillis + "ms")) {
      throw new IllegalStateException(
          "PostgreSQL's " + setting + " is " + actual + ", expected " + expectedMillis + "ms");
    }
  }
}
