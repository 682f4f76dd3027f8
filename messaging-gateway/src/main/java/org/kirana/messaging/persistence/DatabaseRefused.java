package org.kirana.messaging.persistence;

import java.sql.SQLException;

/** The database did not do what it was asked; the cause carries the SQLSTATE. */
public class DatabaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseRefused(SQLException cause) {
    super(cause);
  }
}
