package org.kirana.assignment.persistence;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Candidate;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Destination;
import org.kirana.assignment.domain.Listing;
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
  private static final int BEFORE_EVENTS = 1_000;
  private static final StoreId FIRST = new StoreId(new UUID(0, 0));

  private final Listings listings;
  private volatile Snapshot snapshot = Snapshot.EMPTY;
  private volatile boolean forgotten = true;
  private volatile long readAt;

  StoreDirectory(Listings listings) {
    this.listings = listings;
  }

  /** Before anything is heard: the first of a million would wait for longer than it may. */
  void readAll(@Observes @Priority(BEFORE_EVENTS) StartupEvent event) {
    refresh();
  }

  @Override
  public Iterable<Candidate> bestFirst(Destination wanted) {
    return fresh().ranking().bestFirst(wanted);
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
    List<Listing> stores = storesOf(contact);
    return stores.isEmpty() ? null : stores.getFirst().store().partner();
  }

  /** The stores that some contact speaks for, retired ones included. */
  public List<Listing> storesOf(ContactId contact) {
    return fresh().partners().getOrDefault(contact, List.of());
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
    snapshot = after(snapshot);
    readAt = System.nanoTime();
  }

  private Snapshot after(Snapshot known) {
    // Read before the stores are: what is under way now is looked at again next time.
    long horizon = listings.horizon();
    // A database that went back in time is read from its beginning.
    return known.horizon() == 0 || horizon < known.horizon()
        ? Snapshot.EMPTY.with(everything(), horizon)
        : known.with(listings.changedSince(known.horizon()), horizon);
  }

  /** Page by page: a million stores take longer than a transaction may. */
  private List<Listing> everything() {
    List<Listing> page = listings.pageFrom(FIRST);
    List<Listing> all = new ArrayList<>(page);
    while (page.size() == Listings.PAGE) {
      page = listings.pageFrom(page.getLast().store().id());
      all.addAll(page);
    }
    return all;
  }

  private record Snapshot(
      long horizon,
      Map<StoreId, Listing> stores,
      StoreRanking ranking,
      Map<ContactId, List<Listing>> partners) {

    static final Snapshot EMPTY = of(0, Map.of());

    Snapshot with(List<Listing> read, long next) {
      List<Listing> changed = read.stream().filter(each -> !isKnown(each)).toList();
      if (changed.isEmpty()) {
        return new Snapshot(next, stores, ranking, partners);
      }
      Map<StoreId, Listing> all = new HashMap<>(stores);
      changed.forEach(each -> all.put(each.store().id(), each));
      return of(next, all);
    }

    private boolean isKnown(Listing listing) {
      Listing known = stores.get(listing.store().id());
      return known != null && known.change() == listing.change();
    }

    static Snapshot of(long horizon, Map<StoreId, Listing> stores) {
      Map<ContactId, List<Listing>> partners =
          stores.values().stream().collect(groupingBy(each -> each.store().partner().contactId()));
      return new Snapshot(horizon, stores, new NearestFirst(stores.values()), partners);
    }
  }
}
