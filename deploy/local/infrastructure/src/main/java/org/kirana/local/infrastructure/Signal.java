package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What one process says to another. */
public enum Signal {
  /** PostgreSQL: roll back, disconnect everybody, end. */
  INT,
  TERM,
  STOP,
  CONT;

  public void send(long pid) {
    try {
      new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
