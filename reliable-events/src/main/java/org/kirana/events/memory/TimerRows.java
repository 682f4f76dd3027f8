package org.kirana.events.memory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code event_timer}. A timer that failed alone stays, with the failure, for operators.
 */
@ApplicationScoped
public class TimerRows {

  private static final String SCHEDULE =
      """
      INSERT INTO event_timer (kind, id, topic, partition, due_at, traceparent)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET
        topic = excluded.topic, partition = excluded.partition, due_at = excluded.due_at,
        traceparent = excluded.traceparent, failure = NULL
      """;

  private final AgroalDataSource database;

  TimerRows(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Sets these timers together, inside the caller's transaction.
   *
   * @param timers each of them once, in {@link SetTimer#ORDER}
   */
  public void schedule(List<SetTimer> timers) throws SQLException {
    if (timers.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement upsert = connection.prepareStatement(SCHEDULE)) {
      for (SetTimer set : timers) {
        bind(set, upsert);
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  private static void bind(SetTimer set, PreparedStatement upsert) throws SQLException {
    upsert.setString(1, set.timer().kind());
    upsert.setString(2, set.timer().id());
    upsert.setString(3, set.partition().topic());
    upsert.setInt(4, set.partition().partition());
    upsert.setTimestamp(5, Timestamp.from(set.timer().dueAt()));
    upsert.setString(6, set.timer().traceparent());
  }

  public void cancel(String kind, String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM event_timer WHERE kind = ? AND id = ?")) {
      delete.setString(1, kind);
      delete.setString(2, id);
      delete.executeUpdate();
    }
  }

  /** Takes due timers out of the table, inside the caller's transaction. */
  public List<DueTimer> take(TopicPartition partition, Instant now, int most) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement take =
            connection.prepareStatement(
                """
                DELETE FROM event_timer WHERE (kind, id) IN (
                  SELECT kind, id FROM event_timer
                  WHERE topic = ? AND partition = ? AND due_at <= ? AND failure IS NULL
                  ORDER BY due_at, kind, id LIMIT ? FOR UPDATE)
                RETURNING kind, id, due_at, traceparent
                """)) {
      take.setString(1, partition.topic());
      take.setInt(2, partition.partition());
      take.setTimestamp(3, Timestamp.from(now));
      take.setInt(4, most);
      List<DueTimer> due = new ArrayList<>();
      try (ResultSet row = take.executeQuery()) {
        while (row.next()) {
          due.add(
              new DueTimer(
                  row.getString(1),
                  row.getString(2),
                  row.getTimestamp(3).toInstant(),
                  row.getString(4)));
        }
      }
      return due;
    }
  }

  /** Sets aside a timer that fails whenever it fires alone. */
  public void setAside(DueTimer timer, String failure) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE event_timer SET failure = ? WHERE kind = ? AND id = ? AND due_at = ?")) {
      update.setString(1, failure);
      update.setString(2, timer.kind());
      update.setString(3, timer.id());
      update.setTimestamp(4, Timestamp.from(timer.dueAt()));
      update.executeUpdate();
    }
  }

  public @Nullable Instant nextDue(TopicPartition partition) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT min(due_at) FROM event_timer
                WHERE topic = ? AND partition = ? AND failure IS NULL
                """)) {
      select.setString(1, partition.topic());
      select.setInt(2, partition.partition());
      try (ResultSet row = select.executeQuery()) {
        Timestamp due = row.next() ? row.getTimestamp(1) : null;
        return due == null ? null : due.toInstant();
      }
    }
  }
}
