package org.kirana.assignment.domain;

import java.util.Collection;
import java.util.List;

/** Stores in plain arrays, grouped by the cells of a flat grid. */
final class StoreGrid {

  final GridShape shape;
  final double reachMetres;

  /** The stores of cell c are those from cellStart[c] to before cellStart[c + 1]. */
  final int[] cellStart;

  final Listing[] listings;

  /** Three coordinates on the unit sphere per store. */
  final double[] points;

  /** The square of the chord that each store serves. */
  final double[] servedChords;

  StoreGrid(Collection<Listing> stores) {
    List<Listing> all = List.copyOf(stores);
    shape = GridShape.covering(all.stream().map(each -> each.store().location()).toList());
    reachMetres = all.stream().mapToInt(each -> each.store().area().radiusMetres()).max().orElse(0);
    cellStart = new int[shape.cells() + 1];
    listings = new Listing[all.size()];
    points = new double[3 * all.size()];
    servedChords = new double[all.size()];
    makeRoom(all);
    all.forEach(this::put);
    moveStartsBack();
  }

  /** After this, cellStart[c] is where the next store of cell c goes. */
  private void makeRoom(List<Listing> all) {
    all.forEach(each -> cellStart[shape.cellOf(each.store().location()) + 1]++);
    for (int cell = 0; cell < shape.cells(); cell++) {
      cellStart[cell + 1] += cellStart[cell];
    }
  }

  private void put(Listing listing) {
    int index = cellStart[shape.cellOf(listing.store().location())]++;
    listings[index] = listing;
    UnitVector.of(listing.store().location()).writeTo(points, 3 * index);
    servedChords[index] = Chord.ofMetres(listing.store().area().radiusMetres());
  }

  /** Putting has moved each cell's start to its end, which is the next one's start. */
  private void moveStartsBack() {
    System.arraycopy(cellStart, 0, cellStart, 1, shape.cells());
    cellStart[0] = 0;
  }
}
