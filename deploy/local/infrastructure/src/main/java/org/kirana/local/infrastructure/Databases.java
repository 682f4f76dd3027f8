package org.kirana.local.infrastructure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes databases and their owners on a server, as its superuser. */
record Databases(int port, String superuserPassword) {

  /**
   * The database of that name, owned by a role of the same name that may enter no other database.
   */
  Database database(String name) {
    if (!name.matches("[a-z][a-z0-9_-]{0,50}")) {
      throw new IllegalArgumentException("Not a database name: " + name);
    }
    String password = passwordOf(name);
    try (Connection connection = superuser()) {
      if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
        execute(connection, "CREATE ROLE \"%s\" LOGIN PASSWORD '%s'".formatted(name, password));
      }
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
        execute(connection, "CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(name, name));
        execute(connection, "REVOKE CONNECT ON DATABASE \"%s\" FROM PUBLIC".formatted(name));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Database " + name + " could not be made", e);
    }
    return new Database(url(name), name, password);
  }

  void awaitReady(Duration patience, BooleanSupplier alive) {
    Instant deadline = Instant.now().plus(patience);
    while (true) {
      try (Connection connection = superuser()) {
        execute(connection, "SELECT 1");
        return;
      } catch (SQLException notYet) {
        if (!alive.getAsBoolean() || Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("The database does not answer", notYet);
        }
        Pause.shortly();
      }
    }
  }

  private Connection superuser() throws SQLException {
    return DriverManager.getConnection(url("postgres"), "postgres", superuserPassword);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /**
   * Derived, so that a later start of the same data finds the same password without keeping it
   * anywhere.
   */
  private String passwordOf(String role) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(superuserPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
