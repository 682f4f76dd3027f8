package org.kirana.pipeline.protocol;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kirana.local.infrastructure.Database;

/** What the tally remembers, as its database tells. */
final class Ledger {

  private final Database database;

  Ledger(Database database) {
    this.database = database;
  }

  /** One partition's row. */
  record Position(long epoch, long nextOffset, boolean unsent) {}

  /** A parked event; poison if it has a reason. */
  record Parked(long offset, String key, boolean poison) {}

  boolean isTallied(long number) {
    return count("tally WHERE number = " + number) == 1;
  }

  long talliedNumbers() {
    return count("tally");
  }

  /** How often each number had an effect that nothing guards. */
  Map<Long, Integer> effects(String what) {
    Map<Long, Integer> counts = new HashMap<>();
    query(
        "SELECT number, count(*) FROM effect WHERE what = '" + what + "' GROUP BY number",
        row -> counts.put(row.getLong(1), row.getInt(2)));
    return counts;
  }

  /** The numbers whose unguarded effect happened more than once. */
  List<String> doubled() {
    return texts(
        "SELECT what || ' ' || number FROM effect GROUP BY what, number HAVING count(*) > 1");
  }

  /** Which instances left an effect of this number. */
  List<String> instancesOf(long number) {
    return texts("SELECT instance FROM effect WHERE number = " + number);
  }

  long sumCount(String key) {
    List<Long> counts = new ArrayList<>();
    query(
        "SELECT count FROM tally_sum WHERE key = '" + key + "'", row -> counts.add(row.getLong(1)));
    return counts.isEmpty() ? 0 : counts.getFirst();
  }

  Position position() {
    return position(0);
  }

  Position position(int partition) {
    List<Position> found = new ArrayList<>();
    query(
        "SELECT epoch, coalesce(next_offset, 0), unsent IS NOT NULL FROM event_position"
            + " WHERE partition = "
            + partition,
        row -> found.add(new Position(row.getLong(1), row.getLong(2), row.getBoolean(3))));
    return found.isEmpty() ? new Position(0, 0, false) : found.getFirst();
  }

  boolean anythingUnsent() {
    return count("event_position WHERE unsent IS NOT NULL") > 0;
  }

  List<Parked> parked() {
    List<Parked> parked = new ArrayList<>();
    query(
        "SELECT event_offset, event_key, reason IS NOT NULL FROM parked_event ORDER BY 1",
        row -> parked.add(new Parked(row.getLong(1), row.getString(2), row.getBoolean(3))));
    return parked;
  }

  void cure(long number) {
    change("INSERT INTO cure (number) VALUES (" + number + ")");
  }

  long count(String tableAndCondition) {
    List<Long> counts = new ArrayList<>();
    query("SELECT count(*) FROM " + tableAndCondition, row -> counts.add(row.getLong(1)));
    return counts.getFirst();
  }

  List<String> texts(String sql) {
    List<String> texts = new ArrayList<>();
    query(sql, row -> texts.add(row.getString(1)));
    return texts;
  }

  void change(String sql) {
    try (Connection connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Shuts the gate at which hearing this number will wait. */
  Gate shutGate(long number) {
    return Gate.shut(database, number);
  }

  void awaitWaiting(Gate gate) {
    await("an instance waits at the gate").until(() -> !waitingAt(gate).isEmpty());
  }

  /**
   * Ends the transaction that waits at the gate, as a failing network does; its owner tries again.
   */
  void breakConnectionAt(Gate gate) {
    awaitWaiting(gate);
    List<String> waiting = waitingAt(gate);
    waiting.forEach(pid -> texts("SELECT pg_terminate_backend(" + pid + ")"));
    await().until(() -> waiting.stream().noneMatch(waitingAt(gate)::contains));
  }

  /** The database's processes that wait at the gate. */
  List<String> waitingAt(Gate gate) {
    return texts(
        "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = "
            + gate.number()
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void query(String sql, Row each) {
    try (Connection connection = database.connect();
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        each.read(row);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
