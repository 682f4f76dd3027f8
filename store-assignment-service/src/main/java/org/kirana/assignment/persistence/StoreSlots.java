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
 * The places for open orders, as counted in the store's row. Whoever counts has locked the row, so
 * a batch counts in memory and writes each store once.
 */
@ApplicationScoped
public class StoreSlots implements Slots {

  private final StatelessSession database;
  private final CountedPlaces places;
  private final Listings listings;
  private final Alarms alarms;

  StoreSlots(StatelessSession database, CountedPlaces places, Listings listings, Alarms alarms) {
    this.database = database;
    this.places = places;
    this.listings = listings;
    this.alarms = alarms;
  }

  @Override
  public Answer take(Listing listing) {
    StoreId store = listing.store().id();
    StorePlaces theirs = places.of(store);
    if (!theirs.isAsListed(listing.change())) {
      return new Answer.Changed(listings.current(store));
    }
    return theirs.take() ? new Answer.Taken() : new Answer.Full();
  }

  @Override
  public Set<StoreId> withRoom(Collection<StoreId> stores) {
    Set<UUID> roomy = roomyInDatabase(stores);
    return stores.stream()
        .filter(
            store ->
                places
                    .ifCounted(store)
                    .map(StorePlaces::hasRoom)
                    .orElseGet(() -> roomy.contains(store.value())))
        .collect(toUnmodifiableSet());
  }

  /** Gives a place back; called once per match, by whoever ends it. */
  public void free(StoreId store) {
    if (!places.of(store).free()) {
      alarms.raise("capacity-freed-twice", "storeId=" + store);
    }
  }

  private Set<UUID> roomyInDatabase(Collection<StoreId> stores) {
    return Set.copyOf(
        database
            .createNativeQuery(
                "SELECT store_id FROM store WHERE store_id = ANY(:stores) AND taken < capacity",
                UUID.class)
            .setParameter("stores", stores.stream().map(StoreId::value).toArray(UUID[]::new))
            .getResultList());
  }
}
