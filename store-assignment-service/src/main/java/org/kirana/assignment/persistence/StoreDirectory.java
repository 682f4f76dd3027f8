package org.kirana.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Candidate;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Location;
import org.kirana.assignment.domain.NearestFirst;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.domain.StoreRanking;

/**
 * All stores in memory, for the search. Whoever asks finds it at most a second old; that is enough,
 * because a store's row is asked again when one of its places is taken.
 */
@ApplicationScoped
public class StoreDirectory implements StoreRanking {

  private static final long STALE_NANOS = Duration.ofSeconds(1).toNanos();

  private final Listings listings;
  private volatile Snapshot snapshot = Snapshot.EMPTY;
  private volatile boolean forgotten = true;
  private volatile long readAt;

  StoreDirectory(Listings listings) {
    this.listings = listings;
  }

  @Override
  public Iterable<Candidate> bestFirst(Location place) {
    return fresh().ranking().bestFirst(place);
  }

  /** The person behind a store. */
  public Partner partnerOf(StoreId store) {
    return store(store).partner();
  }

  /** A store that is known to be registered. */
  public Store store(StoreId store) {
    Listing listing = fresh().stores().get(store);
    return (listing == null ? listings.current(store) : listing).store();
  }

  /** The person behind some store, if this contact is one. */
  public @Nullable Partner partner(ContactId contact) {
    return fresh().partners().get(contact);
  }

  /** Makes the next reader look at the database; called after an own change has been committed. */
  public void forget() {
    forgotten = true;
  }

  private Snapshot fresh() {
    if (forgotten || System.nanoTime() - readAt > STALE_NANOS) {
      refresh();
    }
    return snapshot;
  }

  private synchronized void refresh() {
    forgotten = false;
    long latest = listings.latestChange();
    Snapshot known = snapshot;
    if (latest != known.change()) {
      // A database that went back in time is read from its beginning.
      Snapshot base = latest < known.change() ? Snapshot.EMPTY : known;
      snapshot = base.with(listings.changedAfter(base.change()));
    }
    readAt = System.nanoTime();
  }

  private record Snapshot(
      long change,
      Map<StoreId, Listing> stores,
      StoreRanking ranking,
      Map<ContactId, Partner> partners) {

    static final Snapshot EMPTY = of(Map.of());

    Snapshot with(List<Listing> changed) {
      Map<StoreId, Listing> next = new HashMap<>(stores);
      changed.forEach(each -> next.put(each.store().id(), each));
      return of(next);
    }

    static Snapshot of(Map<StoreId, Listing> stores) {
      Map<ContactId, Partner> partners = new HashMap<>();
      long change = 0;
      for (Listing each : stores.values()) {
        change = Math.max(change, each.change());
        partners.put(each.store().partner().contactId(), each.store().partner());
      }
      return new Snapshot(change, stores, new NearestFirst(stores.values()), partners);
    }
  }
}
