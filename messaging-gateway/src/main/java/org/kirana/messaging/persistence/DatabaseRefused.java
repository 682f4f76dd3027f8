package org.kirana.messaging.persistence;

import java.sql.SQLException;

/** The database did not do what it was asked; the cause carries the SQLSTATE. */
public class DatabaseRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String DATA_EXCEPTION = "22";
  private static final String INTEGRITY_VIOLATION = "23";

  DatabaseRefused(SQLException cause) {
    super(cause);
  }

  /** Whether it took offence at what was written, and not at the moment. */
  public boolean isAboutTheData() {
    return getCause() instanceof SQLException refusal
        && refusal.getSQLState() != null
        && (refusal.getSQLState().startsWith(DATA_EXCEPTION)
            || refusal.getSQLState().startsWith(INTEGRITY_VIOLATION));
  }
}
