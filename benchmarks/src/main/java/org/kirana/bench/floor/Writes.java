package org.kirana.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a pass, one transaction for each batch. */
final class Writes {

  private static final String POSITION =
      "UPDATE event_position SET next_offset = next_offset + 1 WHERE topic = 'floor'";

  private final @Nullable Connection scratch;
  private final List<KeptTable> tables;
  private long rows;
  private long changes;

  Writes(@Nullable Connection scratch, List<KeptTable> tables) {
    this.scratch = scratch;
    this.tables = List.copyOf(tables);
  }

  /** Nothing is written: what Kafka costs alone. */
  static Writes none() {
    return new Writes(null, List.of());
  }

  long rows() {
    return rows;
  }

  long changes() {
    return changes;
  }

  /** Empties what the last pass has filled. */
  void clear() throws SQLException {
    rows = 0;
    changes = 0;
    if (scratch == null) {
      return;
    }
    try (Statement statement = scratch.createStatement()) {
      for (KeptTable table : tables) {
        if (!table.standing()) {
          statement.execute("TRUNCATE \"" + table.name() + "\"");
        }
      }
      statement.execute("TRUNCATE event_position");
      statement.execute(
          "INSERT INTO event_position (topic, partition, epoch, next_offset) VALUES ('floor', 0, 1,"
              + " 0)");
    }
    scratch.commit();
  }

  /**
   * The rows of one batch, and the later changes of those before it.
   *
   * @param orders of the whole pass
   */
  void write(Turn turn, int orders) throws SQLException {
    if (scratch == null) {
      return;
    }
    for (KeptTable table : tables) {
      if (!table.standing()) {
        rows +=
            table.insert(scratch, turn.from(table.rows().size()), turn.until(table.rows().size()));
      }
      if (table.isChanged()) {
        changes += change(scratch, table, turn, orders);
      }
    }
    try (PreparedStatement position = scratch.prepareStatement(POSITION)) {
      position.executeUpdate();
    }
  }

  void commit() throws SQLException {
    if (scratch != null) {
      scratch.commit();
    }
  }

  private static long change(Connection scratch, KeptTable table, Turn turn, int orders)
      throws SQLException {
    long changed = 0;
    for (int again = 1; again <= table.changes(); again++) {
      if (table.standing()) {
        changed += table.change(scratch, table.keys(turn.from(orders), turn.until(orders)));
      } else if (turn.isAfter(again)) {
        Turn before = turn.minus(again);
        int size = table.rows().size();
        changed += table.change(scratch, table.keys(before.from(size), before.until(size)));
      }
    }
    return changed;
  }
}
