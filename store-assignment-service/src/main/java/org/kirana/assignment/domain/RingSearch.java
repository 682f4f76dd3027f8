package org.kirana.assignment.domain;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Goes through the grid ring by ring around a place. What was found is given out once no store of
 * an unopened ring can be nearer, so the order is exact and the search stops where the caller does.
 */
final class RingSearch implements Iterator<Candidate> {

  private final StoreGrid grid;
  private final UnitVector centre;
  private final RingBounds bounds;
  private int ring = -1;

  /** Square of the chord below which everything has been found. */
  private double certain;

  private int[] found = new int[16];
  private double[] chords = new double[16];
  private int count;
  private int next;

  RingSearch(StoreGrid grid, Location place) {
    this.grid = grid;
    this.centre = UnitVector.of(place);
    this.bounds = new RingBounds(grid.shape, place);
  }

  @Override
  public boolean hasNext() {
    while ((next == count || chords[next] > certain) && certain < Double.POSITIVE_INFINITY) {
      openRing(++ring);
      double unopened = bounds.metresBeyond(ring);
      certain = unopened > grid.reachMetres ? Double.POSITIVE_INFINITY : Chord.ofMetres(unopened);
    }
    return next < count;
  }

  @Override
  public Candidate next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further store serves the place");
    }
    Candidate candidate = new Candidate(grid.listings[found[next]], Chord.toMetres(chords[next]));
    next++;
    return candidate;
  }

  private void openRing(int distance) {
    int south = bounds.row - distance;
    int north = bounds.row + distance;
    for (int row = Math.max(0, south); row <= Math.min(grid.shape.rows() - 1, north); row++) {
      if (row == south || row == north) {
        openCells(row, bounds.column - distance, bounds.column + distance);
      } else {
        openCells(row, bounds.column - distance, bounds.column - distance);
        openCells(row, bounds.column + distance, bounds.column + distance);
      }
    }
  }

  private void openCells(int row, int west, int east) {
    int first = Math.max(0, west);
    int last = Math.min(grid.shape.columns() - 1, east);
    if (first <= last) {
      int cells = row * grid.shape.columns();
      collect(grid.cellStart[cells + first], grid.cellStart[cells + last + 1]);
    }
  }

  private void collect(int from, int to) {
    for (int index = from; index < to; index++) {
      double chord = centre.chordTo(grid.points, 3 * index);
      if (chord <= grid.servedChords[index]) {
        insert(index, chord);
      }
    }
  }

  private void insert(int index, double chord) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
      chords = Arrays.copyOf(chords, 2 * count);
    }
    int at = count++;
    while (at > next && chords[at - 1] > chord) {
      chords[at] = chords[at - 1];
      found[at] = found[at - 1];
      at--;
    }
    chords[at] = chord;
    found[at] = index;
  }
}
