package org.kirana.local.launcher;

import org.kirana.local.infrastructure.FreePort;

/** Gives a port to each program. */
@FunctionalInterface
public interface Ports {

  /**
   * A free port.
   *
   * @param usual the one that the program takes when nobody else has it
   */
  int choose(String program, int usual);

  /** Whatever is free; for tests that run beside each other. */
  static Ports any() {
    return (program, usual) -> FreePort.any();
  }
}
