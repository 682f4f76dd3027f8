package org.kirana.planted.persistence;

import org.kirana.planted.inbound.Outside;

/** A row that knows who asked for it. */
class BreaksWalls {

  private final Outside outside = new Outside();

  @Override
  public String toString() {
    return outside.toString();
  }
}
