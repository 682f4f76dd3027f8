package org.kirana.assignment.domain;

import java.util.Collection;

/** Asks the nearest store first. */
public final class NearestFirst implements StoreRanking {

  private final StoreGrid grid;

  public NearestFirst(Collection<Listing> listings) {
    this.grid = new StoreGrid(listings);
  }

  @Override
  public Iterable<Candidate> bestFirst(Location place) {
    return () -> new RingSearch(grid, place);
  }
}
