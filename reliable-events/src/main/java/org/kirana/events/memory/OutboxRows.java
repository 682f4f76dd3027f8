package org.kirana.events.memory;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.kirana.events.wire.OutgoingRecord;
import org.kirana.events.wire.RecordCodec;

/**
 * The table {@code outbox}: what HTTP changes and workers announce, until Kafka acknowledged it.
 */
@ApplicationScoped
public class OutboxRows {

  private final AgroalDataSource database;

  OutboxRows(AgroalDataSource database) {
    this.database = database;
  }

  /** Adds inside the caller's transaction. */
  public void add(OutgoingRecord record) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO outbox (record, announced_at) VALUES (?, now())")) {
      insert.setBytes(1, RecordCodec.encode(List.of(record)));
      insert.executeUpdate();
    }
  }

  /** Locks the oldest rows that no other drainer has, inside the caller's transaction. */
  public SequencedMap<Long, OutgoingRecord> lockOldest(int most) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT id, record FROM outbox ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED")) {
      select.setInt(1, most);
      SequencedMap<Long, OutgoingRecord> rows = new LinkedHashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.put(row.getLong(1), RecordCodec.decode(row.getBytes(2)).getFirst());
        }
      }
      return rows;
    }
  }

  public void remove(Iterable<Long> ids) throws SQLException {
    List<Long> list = new ArrayList<>();
    ids.forEach(list::add);
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", list.toArray()));
      delete.executeUpdate();
    }
  }
}
