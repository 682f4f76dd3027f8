package org.kirana.events.memory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The table {@code event_position}: one row per partition is both the offset and the outbox. */
@ApplicationScoped
public class EventPositions {

  private static final String CLAIM =
      """
      INSERT INTO event_position (topic, partition, epoch) VALUES (?, ?, 1)
      ON CONFLICT (topic, partition) DO UPDATE SET epoch = event_position.epoch + 1
      RETURNING epoch, next_offset, leader_epoch, topic_id, unsent
      """;
  private static final String BEGIN =
      """
      UPDATE event_position SET next_offset = ?, topic_id = ?
      WHERE topic = ? AND partition = ? AND epoch = ?
      """;
  private static final String ADVANCE =
      """
      UPDATE event_position SET next_offset = ?, leader_epoch = coalesce(?, leader_epoch), unsent = ?
      WHERE topic = ? AND partition = ? AND epoch = ? AND next_offset = ?
      """;
  private static final String SETTLE =
      """
      UPDATE event_position SET unsent = NULL
      WHERE topic = ? AND partition = ? AND epoch = ? AND next_offset = ?
      """;

  private final AgroalDataSource database;

  EventPositions(AgroalDataSource database) {
    this.database = database;
  }

  /** Raises the partition's epoch, which fences every earlier owner, and reads its row. */
  public EventPosition claim(TopicPartition partition) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setString(1, partition.topic());
      claim.setInt(2, partition.partition());
      try (ResultSet row = claim.executeQuery()) {
        row.next();
        return new EventPosition(
            row.getLong("epoch"),
            row.getObject("next_offset", Long.class),
            row.getObject("leader_epoch", Integer.class),
            row.getString("topic_id"),
            row.getBytes("unsent"));
      }
    }
  }

  /** Fixes where a partition that was never heard begins. */
  public void begin(TopicPartition partition, long epoch, long offset, @Nullable String topicId)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      begin.setLong(1, offset);
      begin.setString(2, topicId);
      begin.setString(3, partition.topic());
      begin.setInt(4, partition.partition());
      begin.setLong(5, epoch);
      if (begin.executeUpdate() != 1) {
        throw new Fenced(partition);
      }
    }
  }

  /**
   * Moves the partitions on, inside the caller's transaction.
   *
   * @param advances in the fixed order of partitions
   * @throws Fenced if any of them is no longer ours at the expected offset
   */
  public void advance(List<Advance> advances) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(ADVANCE)) {
      for (Advance advance : advances) {
        bind(advance, update);
        update.addBatch();
      }
      int[] counts = update.executeBatch();
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] != 1) {
          throw new Fenced(advances.get(i).partition());
        }
      }
    }
  }

  private static void bind(Advance advance, PreparedStatement update) throws SQLException {
    update.setLong(1, advance.nextOffset());
    if (advance.leaderEpoch() == null) {
      update.setNull(2, Types.INTEGER);
    } else {
      update.setInt(2, advance.leaderEpoch());
    }
    update.setBytes(3, advance.unsent());
    update.setString(4, advance.partition().topic());
    update.setInt(5, advance.partition().partition());
    update.setLong(6, advance.epoch());
    update.setLong(7, advance.expectedOffset());
  }

  /** Forgets what was acknowledged, so that nobody sends last month's messages again. */
  public void settle(TopicPartition partition, long epoch, long nextOffset) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement settle = connection.prepareStatement(SETTLE)) {
      settle.setString(1, partition.topic());
      settle.setInt(2, partition.partition());
      settle.setLong(3, epoch);
      settle.setLong(4, nextOffset);
      settle.executeUpdate();
    }
  }

  /** PostgreSQL's own view of a setting, for the check that frozen owners lose their locks. */
  public String setting(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement show =
            connection.prepareStatement(
                "SELECT setting || coalesce(unit, '') FROM pg_settings WHERE name = ?")) {
      show.setString(1, name);
      try (ResultSet row = show.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }
}
