package org.kirana.events.operator;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a service has written down, as rows of named values. */
@ApplicationScoped
public class Written {

  private final AgroalDataSource database;

  Written(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * One row; what is null is not in it.
   *
   * @param values instants instead of timestamps
   */
  public record Row(Map<String, Object> values) {

    public Row {
      values = Map.copyOf(values);
    }

    public @Nullable Instant instant(String column) {
      return (Instant) values.get(column);
    }

    public Instant instantOf(String column) {
      return Objects.requireNonNull(instant(column), column);
    }

    public String text(String column) {
      return String.valueOf(values.get(column));
    }

    /** An entry at this column's time with the values of these columns, if that time was. */
    public void tell(List<Remembered.Entry> into, String column, String what, String... columns) {
      Instant at = instant(column);
      if (at == null) {
        return;
      }
      Map<String, Object> details = new LinkedHashMap<>();
      for (String each : columns) {
        Object value = values.get(each);
        if (value != null) {
          details.put(each, value);
        }
      }
      into.add(new Remembered.Entry(at, what, details));
    }
  }

  /** Column names come as they are in the statement. */
  public List<Row> rows(String sql, Object... parameters) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (ResultSet found = select.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(row(found));
        }
        return rows;
      }
    }
  }

  private static Row row(ResultSet found) throws SQLException {
    ResultSetMetaData columns = found.getMetaData();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = found.getObject(i);
      if (value != null) {
        values.put(
            columns.getColumnLabel(i), value instanceof Timestamp at ? at.toInstant() : value);
      }
    }
    return new Row(values);
  }
}
