package org.kirana.events.memory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.kirana.events.wire.CloudEvent;
import org.kirana.events.wire.OutgoingRecord;
import org.kirana.events.wire.RecordCodec;

/** The table {@code parked_event}: poison, and what waits behind it. */
@ApplicationScoped
public class ParkedEvents {

  private final AgroalDataSource database;

  ParkedEvents(AgroalDataSource database) {
    this.database = database;
  }

  /** Parks inside the caller's transaction; the same event is parked once. */
  public void park(ParkedEvent event) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO parked_event (topic, partition, event_offset, event_key, event_type,
                  event_id, headers, value, reason, parked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (topic, partition, event_offset)
                DO UPDATE SET reason = excluded.reason, decision = NULL
                """)) {
      insert.setString(1, event.partition().topic());
      insert.setInt(2, event.partition().partition());
      insert.setLong(3, event.offset());
      insert.setString(4, event.key());
      insert.setString(5, event.headers().get(CloudEvent.TYPE));
      insert.setString(6, event.headers().get(CloudEvent.ID));
      insert.setBytes(7, encoded(event.headers()));
      insert.setBytes(8, event.value());
      insert.setString(9, event.reason());
      insert.setTimestamp(10, Timestamp.from(event.parkedAt()));
      insert.executeUpdate();
    }
  }

  /** The keys of this partition whose events have to wait. */
  public Set<String> waitingKeys(TopicPartition partition) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                """
                SELECT DISTINCT event_key FROM parked_event
                WHERE topic = ? AND partition = ? AND event_key IS NOT NULL
                """)) {
      select.setString(1, partition.topic());
      select.setInt(2, partition.partition());
      Set<String> keys = new HashSet<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          keys.add(rows.getString(1));
        }
      }
      return keys;
    }
  }

  /**
   * The first event of this partition that can move: poison that is dropped, and what is replayed
   * or waited once nothing of its key comes before it any more.
   */
  public @Nullable ParkedEvent next(TopicPartition partition) throws SQLException {
    List<ParkedEvent> found =
        select(
            """
            SELECT * FROM parked_event p WHERE topic = ? AND partition = ?
              AND (decision = 'drop' OR (
                (decision = 'replay' OR (reason IS NULL AND event_key IS NOT NULL)) AND NOT EXISTS (
                  SELECT 1 FROM parked_event q WHERE q.topic = p.topic AND q.partition = p.partition
                    AND q.event_key = p.event_key AND q.event_offset < p.event_offset)))
            ORDER BY event_offset LIMIT 1
            """,
            partition);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** What is parked on one partition. */
  public List<ParkedEvent> all(TopicPartition partition) throws SQLException {
    return select(
        "SELECT * FROM parked_event WHERE topic = ? AND partition = ? ORDER BY event_offset",
        partition);
  }

  /** How many events wait in this service, on whatever instance. */
  public long count() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM parked_event");
        ResultSet row = count.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** All that is parked, for operators. */
  public List<ParkedEvent> all() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT * FROM parked_event ORDER BY topic, partition, event_offset")) {
      return readAll(select);
    }
  }

  /** Removes inside the caller's transaction what was replayed or dropped. */
  public void remove(TopicPartition partition, long offset) throws SQLException {
    change(
        "DELETE FROM parked_event WHERE topic = ? AND partition = ? AND event_offset = ?",
        partition,
        offset);
  }

  /** One parked event, if it still is. */
  public Optional<ParkedEvent> find(TopicPartition partition, long offset) throws SQLException {
    return all(partition).stream().filter(parked -> parked.offset() == offset).findFirst();
  }

  /**
   * An operator's decision about poison that is the first of its key; the partition's owner carries
   * it out.
   */
  public boolean replayUnlessBehind(TopicPartition partition, long offset) throws SQLException {
    return change(
            """
            UPDATE parked_event p SET decision = 'replay'
            WHERE topic = ? AND partition = ? AND event_offset = ? AND reason IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM parked_event q WHERE q.topic = p.topic AND q.partition = p.partition
                  AND q.event_key = p.event_key AND q.event_offset < p.event_offset
                  AND q.reason IS NOT NULL)
            """,
            partition,
            offset)
        == 1;
  }

  /** The first poison of the same key before this parked event. */
  public OptionalLong firstPoisonBefore(TopicPartition partition, long offset) throws SQLException {
    List<ParkedEvent> parked = all(partition);
    Optional<String> key =
        parked.stream()
            .filter(each -> each.offset() == offset)
            .flatMap(each -> Stream.ofNullable(each.key()))
            .findFirst();
    return parked.stream()
        .filter(each -> each.offset() < offset && each.reason() != null)
        .filter(each -> key.isPresent() && key.get().equals(each.key()))
        .mapToLong(ParkedEvent::offset)
        .min();
  }

  /** Poison that is given up may go before what came before it. */
  public boolean drop(TopicPartition partition, long offset) throws SQLException {
    return change(
            """
            UPDATE parked_event SET decision = 'drop'
            WHERE topic = ? AND partition = ? AND event_offset = ? AND reason IS NOT NULL
            """,
            partition,
            offset)
        == 1;
  }

  private int change(String sql, TopicPartition partition, long offset) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, partition.topic());
      statement.setInt(2, partition.partition());
      statement.setLong(3, offset);
      return statement.executeUpdate();
    }
  }

  private List<ParkedEvent> select(String sql, TopicPartition partition) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, partition.topic());
      select.setInt(2, partition.partition());
      return readAll(select);
    }
  }

  private static List<ParkedEvent> readAll(PreparedStatement select) throws SQLException {
    List<ParkedEvent> events = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        events.add(read(row));
      }
    }
    return events;
  }

  private static ParkedEvent read(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return new ParkedEvent(
        new TopicPartition(row.getString("topic"), row.getInt("partition")),
        row.getLong("event_offset"),
        row.getString("event_key"),
        RecordCodec.decode(row.getBytes("headers")).getFirst().headers(),
        row.getBytes("value"),
        row.getString("reason"),
        decision == null ? null : ParkedEvent.Decision.valueOf(decision.toUpperCase(Locale.ROOT)),
        row.getTimestamp("parked_at").toInstant());
  }

  private static byte[] encoded(Map<String, String> headers) {
    return RecordCodec.encode(List.of(new OutgoingRecord("", null, headers, null)));
  }
}
