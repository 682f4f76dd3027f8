package org.kirana.local.launcher;

/** What was waited for did not come; the message says what is missing. */
public final class Impatient extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Impatient(String missing) {
    super(missing);
  }
}
