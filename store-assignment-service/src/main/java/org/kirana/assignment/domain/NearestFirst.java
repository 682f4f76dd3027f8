package org.kirana.assignment.domain;

import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the nearest store first. */
public final class NearestFirst implements StoreRanking {

  /** The stores that serve whoever is near. */
  private final StoreGrid grid;

  /** The others, if there are any. */
  private final Optional<PinLists> pinLists;

  public NearestFirst(Collection<Listing> listings) {
    Map<Boolean, List<Listing>> byList =
        listings.stream().collect(partitioningBy(NearestFirst::hasPinList));
    this.grid = new StoreGrid(byList.getOrDefault(false, List.of()));
    this.pinLists =
        Optional.of(byList.getOrDefault(true, List.of()))
            .filter(listed -> !listed.isEmpty())
            .map(PinLists::new);
  }

  @Override
  public Iterable<Candidate> bestFirst(Destination wanted) {
    return () -> {
      Iterator<Candidate> near = new RingSearch(grid, wanted.location());
      return pinLists
          .map(lists -> lists.nearestFirst(wanted))
          .filter(Iterator::hasNext)
          .<Iterator<Candidate>>map(listed -> new NearerOfTwo(near, listed))
          .orElse(near);
    };
  }

  private static boolean hasPinList(Listing listing) {
    return !listing.store().area().servesPins().isEmpty();
  }
}
