package org.kirana.bench.floor;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kirana.bench.measure.ProcessUse;

/**
 * Checks a loop: PostgreSQL writes the rows of its last pass once more from a copy, in as many
 * transactions, with nobody outside who parses, binds or waits. pgbench does it where it is
 * installed, otherwise the same statements come over JDBC.
 *
 * @param by who had it done
 * @param postgresMicros for each order, rows written once and not changed
 */
public record PureSql(String by, double postgresMicros) {

  private static final String TABLES =
      """
      SELECT c.relname, string_agg('"' || a.attname || '"', ', ' ORDER BY a.attnum), max(s.n)
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN kept_counts s ON s.name = c.relname
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND s.n > 0
      GROUP BY c.relname\
      """;

  static PureSql of(FloorPlan plan, int turns, Path folder) throws SQLException {
    try (Connection scratch =
        DriverManager.getConnection(
            plan.scratch().jdbcUrl(), plan.scratch().username(), plan.scratch().password())) {
      List<String> inserts = keep(scratch, plan, turns);
      Optional<Pgbench> pgbench = Pgbench.installed();
      long before = ProcessUse.cpuMicros(plan.servers().postgresPid());
      if (pgbench.isPresent()) {
        pgbench.get().run(plan.scratch(), inserts, turns, folder);
      } else {
        write(scratch, inserts, turns);
      }
      long used = ProcessUse.cpuMicros(plan.servers().postgresPid()) - before;
      return new PureSql(pgbench.isPresent() ? "pgbench" : "JDBC", (double) used / plan.sample());
    }
  }

  /** Copies the rows, numbered, and empties the tables; what has to be said to fill them again. */
  private static List<String> keep(Connection scratch, FloorPlan plan, int turns)
      throws SQLException {
    List<String> inserts = new ArrayList<>();
    try (Statement statement = scratch.createStatement()) {
      statement.execute("CREATE TABLE kept_counts (name text, n bigint)");
      for (String table : plan.inserted().keySet()) {
        if (plan.inserted().get(table) > 0) {
          statement.execute(
              "INSERT INTO kept_counts SELECT '%1$s', count(*) FROM \"%1$s\"".formatted(table));
        }
      }
      List<String> tables = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(TABLES)) {
        while (rows.next()) {
          tables.add(rows.getString(1));
          inserts.add(
              "INSERT INTO \"%1$s\" (%2$s) SELECT %2$s FROM \"kept_%1$s\" WHERE kept > :turn * %3$d / %4$d AND kept <= (:turn + 1) * %3$d / %4$d"
                  .formatted(rows.getString(1), rows.getString(2), rows.getLong(3), turns));
        }
      }
      for (String table : tables) {
        statement.execute(
            "CREATE TABLE \"kept_%1$s\" AS SELECT row_number() OVER () AS kept, * FROM \"%1$s\""
                .formatted(table));
        statement.execute("CREATE INDEX ON \"kept_%s\" (kept)".formatted(table));
        statement.execute("ANALYZE \"kept_%s\"".formatted(table));
        statement.execute("TRUNCATE \"%s\"".formatted(table));
      }
      statement.execute("CREATE SEQUENCE turns MINVALUE 0");
    }
    return inserts;
  }

  private static void write(Connection scratch, List<String> inserts, int turns)
      throws SQLException {
    scratch.setAutoCommit(false);
    try (Statement statement = scratch.createStatement()) {
      for (int turn = 0; turn < turns; turn++) {
        for (String insert : inserts) {
          statement.execute(insert.replace(":turn", Integer.toString(turn)));
        }
        scratch.commit();
      }
    }
  }
}
