package org.kirana.bench.floor;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the run left in a table of a service, to be written again.
 *
 * @param key the one column of its primary key and that column's type; "" if there is no such
 * @param changes how often an order's facts change a row later
 * @param standing the rows were there before the run: they are changed only
 */
record KeptTable(
    String name,
    List<String> columns,
    Key key,
    List<@Nullable Object[]> rows,
    int changes,
    boolean standing) {

  private static final String KEY =
      """
      SELECT min(a.attname), min(format_type(a.atttypid, a.atttypmod)) FROM pg_index i
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
      WHERE i.indisprimary AND i.indrelid = '"%s"'::regclass HAVING count(*) = 1\
      """;

  /** A primary key of one column. */
  record Key(String column, String type) {

    static final Key NONE = new Key("", "");
  }

  /**
   * @param most so many of the rows that were written last
   */
  static KeptTable read(Connection from, String name, int most, int changes, boolean standing)
      throws SQLException {
    Key key = keyOf(from, name);
    String latest = "SELECT * FROM \"%s\" ORDER BY ctid DESC LIMIT %d".formatted(name, most);
    try (Statement statement = from.createStatement();
        ResultSet result = statement.executeQuery(latest)) {
      List<@Nullable Object[]> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row(result));
      }
      Collections.reverse(rows);
      return new KeptTable(name, columns(result.getMetaData()), key, rows, changes, standing);
    }
  }

  private static Key keyOf(Connection from, String name) throws SQLException {
    try (Statement statement = from.createStatement();
        ResultSet result = statement.executeQuery(KEY.formatted(name))) {
      return result.next() ? new Key(result.getString(1), result.getString(2)) : Key.NONE;
    }
  }

  private static List<String> columns(ResultSetMetaData shape) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int column = 1; column <= shape.getColumnCount(); column++) {
      columns.add(shape.getColumnName(column));
    }
    return columns;
  }

  private static @Nullable Object[] row(ResultSet result) throws SQLException {
    ResultSetMetaData shape = result.getMetaData();
    @Nullable Object[] row = new @Nullable Object[shape.getColumnCount()];
    for (int column = 1; column <= row.length; column++) {
      row[column - 1] =
          shape.getColumnTypeName(column).equals("bytea")
              ? result.getBytes(column)
              : result.getString(column);
    }
    return row;
  }

  String quotedColumns() {
    return "\"" + String.join("\", \"", columns) + "\"";
  }

  boolean isChanged() {
    return changes > 0 && !key.column().isEmpty() && !rows.isEmpty();
  }

  /** Writes some of the rows, as one JDBC batch. */
  int insert(Connection to, int from, int until) throws SQLException {
    if (until <= from) {
      return 0;
    }
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (PreparedStatement insert =
        to.prepareStatement(
            "INSERT INTO \"%s\" (%s) VALUES (%s)".formatted(name, quotedColumns(), marks))) {
      for (@Nullable Object[] row : rows.subList(from, until)) {
        for (int i = 0; i < row.length; i++) {
          if (row[i] instanceof byte[] bytes) {
            insert.setBytes(i + 1, bytes);
          } else {
            insert.setObject(i + 1, row[i], Types.OTHER);
          }
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
    return until - from;
  }

  /** Makes a new version of some rows, with one statement. */
  int change(Connection to, List<Object> keys) throws SQLException {
    if (keys.isEmpty()) {
      return 0;
    }
    Array which = to.createArrayOf(key.type(), keys.toArray());
    try (PreparedStatement update =
        to.prepareStatement(
            "UPDATE \"%1$s\" SET \"%2$s\" = \"%2$s\" WHERE \"%2$s\" = ANY (?)"
                .formatted(name, key.column()))) {
      update.setArray(1, which);
      return update.executeUpdate();
    }
  }

  /** Keys of some rows; a standing table's are taken round and round. */
  List<Object> keys(int from, int until) {
    int column = columns.indexOf(key.column());
    List<Object> keys = new ArrayList<>();
    for (int i = from; i < until; i++) {
      Object value = rows.get(i % rows.size())[column];
      if (value != null) {
        keys.add(value);
      }
    }
    return keys;
  }
}
