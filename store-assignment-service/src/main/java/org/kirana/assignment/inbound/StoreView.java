package org.kirana.assignment.inbound;

import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.persistence.RegisteredStore;

/**
 * A store as operators see it.
 *
 * @param taken orders that it has in hand, at most {@code store.capacity}
 */
record StoreView(StoreRegistration store, Standing standing, int taken) {

  static StoreView of(RegisteredStore store) {
    return new StoreView(StoreRegistration.of(store.current()), store.standing(), store.taken());
  }
}
