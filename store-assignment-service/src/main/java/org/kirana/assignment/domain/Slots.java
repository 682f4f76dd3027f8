package org.kirana.assignment.domain;

import java.util.Collection;
import java.util.Set;

/** The stores' places for open orders, where the last word is the database's. */
public interface Slots {

  /** Takes one of the store's places, if it still is as it was listed and has one left. */
  Answer take(Listing listing);

  /** Those of the stores that have a place left at this moment. */
  Set<StoreId> withRoom(Collection<StoreId> stores);

  /** What came of taking a place. */
  sealed interface Answer {

    /** The place is ours if the transaction commits. */
    record Taken() implements Answer {}

    record Full() implements Answer {}

    /** The store was changed since it was listed; nothing was taken. */
    record Changed(Listing current) implements Answer {}
  }
}
