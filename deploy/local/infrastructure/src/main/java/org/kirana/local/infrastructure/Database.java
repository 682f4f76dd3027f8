package org.kirana.local.infrastructure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where one service keeps what it remembers: its database, and the role that owns it. */
public record Database(String jdbcUrl, String username, String password) {

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, username, password);
  }

  @Override
  public String toString() {
    return "Database[" + jdbcUrl + ", " + username + "]";
  }
}
