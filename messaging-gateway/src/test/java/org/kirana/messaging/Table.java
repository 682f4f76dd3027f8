package org.kirana.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One of the gateway's tables, looked into from outside. */
record Table(DataSource database, String name, String key) {

  /** A column of a row, or "nothing" without a row. */
  String column(String column, String id) {
    String query = "SELECT %s FROM %s WHERE %s::text = ?".formatted(column, name, key);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, id);
      ResultSet rows = select.executeQuery();
      return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
