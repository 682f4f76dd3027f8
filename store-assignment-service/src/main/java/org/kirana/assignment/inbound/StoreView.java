package org.kirana.assignment.inbound;

import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.persistence.RegisteredStore;

/**
 * A store as operators see it.
 *
 * @param notice what its partner last said, even if it is over; null if nothing yet
 * @param taken orders that it has in hand, at most {@code store.capacity}
 */
record StoreView(
    StoreRegistration store, Standing standing, int taken, @Nullable NoticeView notice) {

  static StoreView of(RegisteredStore store) {
    return new StoreView(
        StoreRegistration.of(store.current()),
        store.standing(),
        store.taken(),
        NoticeView.of(store.notice()));
  }
}
