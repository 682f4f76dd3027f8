package org.kirana.bench.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.launcher.LocalStack;
import org.kirana.local.launcher.Service;

/** Reads the services' databases, each with a connection of its own. */
public record Tables(LocalStack stack) {

  /** All rows, every column as text, null as "". */
  public List<List<String>> rows(Service service, String sql) {
    Database database = stack.infrastructure().database(service.title());
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(row(result));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static List<String> row(ResultSet result) throws SQLException {
    List<String> row = new ArrayList<>();
    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
      String cell = result.getString(column);
      row.add(cell == null ? "" : cell);
    }
    return row;
  }

  /** The only number of the only row. */
  public long number(Service service, String sql) {
    return Long.parseLong(rows(service, sql).getFirst().getFirst());
  }

  /** Changes rows: to plant a fault, or what is there before the clock starts. */
  public int change(Service service, String sql) {
    Database database = stack.infrastructure().database(service.title());
    try (Connection connection =
            DriverManager.getConnection(
                database.jdbcUrl(), database.username(), database.password());
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
