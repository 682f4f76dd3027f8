package org.kirana.assignment.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Slots;
import org.kirana.assignment.domain.StoreId;
import org.kirana.events.Alarms;

/**
 * The places for open orders, as counted in the store's row. Plain conditional statements, past
 * Hibernate's memory: what the row says at this moment is what counts.
 */
@ApplicationScoped
public class StoreSlots implements Slots {

  private final StatelessSession database;
  private final Listings listings;
  private final Alarms alarms;

  StoreSlots(StatelessSession database, Listings listings, Alarms alarms) {
    this.database = database;
    this.listings = listings;
    this.alarms = alarms;
  }

  @Override
  public Answer take(Listing listing) {
    UUID storeId = listing.store().id().value();
    int taken =
        database
            .createNativeMutationQuery(
                """
                UPDATE store SET taken = taken + 1
                WHERE store_id = :store AND change_number = :change AND taken < capacity
                """)
            .setParameter("store", storeId)
            .setParameter("change", listing.change())
            .executeUpdate();
    return taken == 1 ? new Answer.Taken() : whyNot(listing);
  }

  @Override
  public Set<StoreId> withRoom(Collection<StoreId> stores) {
    return database
        .createNativeQuery(
            "SELECT store_id FROM store WHERE store_id = ANY(:stores) AND taken < capacity",
            UUID.class)
        .setParameter("stores", stores.stream().map(StoreId::value).toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(StoreId::new)
        .collect(toUnmodifiableSet());
  }

  /** Gives a place back; called once per match, by whoever ends it. */
  public void free(StoreId store) {
    int freed =
        database
            .createNativeMutationQuery(
                "UPDATE store SET taken = taken - 1 WHERE store_id = :store AND taken > 0")
            .setParameter("store", store.value())
            .executeUpdate();
    if (freed == 0) {
      alarms.raise("capacity-freed-twice", "storeId=" + store);
    }
  }

  private Answer whyNot(Listing listing) {
    Listing current = listings.current(listing.store().id());
    return current.change() == listing.change() ? new Answer.Full() : new Answer.Changed(current);
  }
}
