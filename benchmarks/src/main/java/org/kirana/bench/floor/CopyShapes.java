package org.kirana.bench.floor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives an empty database the tables of another: columns, checks, fill factors, storage, indexes.
 */
final class CopyShapes {

  private static final String TABLES =
      """
      SELECT format('CREATE TABLE %I (%s)%s', c.relname,
        string_agg(format('%I %s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END), ', ' ORDER BY a.attnum),
        coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', ''))
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      GROUP BY c.relname, c.reloptions\
      """;

  private static final String STORAGE =
      """
      SELECT format('ALTER TABLE %I ALTER COLUMN %I SET STORAGE EXTERNAL', c.relname, a.attname)
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attstorage = 'e'\
      """;

  private static final String CHECKS =
      """
      SELECT format('ALTER TABLE %s ADD %s', conrelid::regclass, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace\
      """;

  private static final String INDEXES =
      "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'";

  private CopyShapes() {}

  static void of(Connection from, Connection to) throws SQLException {
    for (String asked : List.of(TABLES, STORAGE, CHECKS, INDEXES)) {
      for (String definition : definitions(from, asked)) {
        try (Statement statement = to.createStatement()) {
          statement.execute(definition);
        }
      }
    }
  }

  private static List<String> definitions(Connection from, String asked) throws SQLException {
    List<String> definitions = new ArrayList<>();
    try (Statement statement = from.createStatement();
        ResultSet rows = statement.executeQuery(asked)) {
      while (rows.next()) {
        definitions.add(rows.getString(1));
      }
    }
    return definitions;
  }
}
