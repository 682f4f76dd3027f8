package org.kirana.planted.domain;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.order.planted.SomebodyElses;
import org.kirana.planted.inbound.Outside;

/** A domain class that does everything a domain class must not do. */
@ApplicationScoped
class BreaksWalls {

  private final Outside outside = new Outside();
  private final SomebodyElses neighbour = new SomebodyElses();

  @Override
  public String toString() {
    return outside.toString() + neighbour;
  }
}
