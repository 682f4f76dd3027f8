package org.kirana.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.Rows;

/** The stores' rows that this transaction has locked to count their places, unwritten yet. */
@ApplicationScoped
class CountedPlaces {

  private final Rows rows;
  private final TransactionSynchronizationRegistry transaction;

  CountedPlaces(Rows rows, TransactionSynchronizationRegistry transaction) {
    this.rows = rows;
    this.transaction = transaction;
  }

  /** The places of a store that is known to exist; locked until the transaction ends. */
  StorePlaces of(StoreId store) {
    return counted()
        .computeIfAbsent(store, id -> rows.lock(StorePlaces.class, id.value()).orElseThrow());
  }

  Optional<StorePlaces> ifCounted(StoreId store) {
    return Optional.ofNullable(counted().get(store));
  }

  @SuppressWarnings("unchecked")
  private Map<StoreId, StorePlaces> counted() {
    var counted = (Map<StoreId, StorePlaces>) transaction.getResource(CountedPlaces.class);
    if (counted == null) {
      counted = new HashMap<>();
      transaction.putResource(CountedPlaces.class, counted);
    }
    return counted;
  }
}
