package org.kirana.invoice.domain;

import java.util.List;

/**
 * What a store lacks of an order, and what the lines come to that stay.
 *
 * @param shortfall counts what was found missing of this order, from 1
 * @param totalPaise of the lines that stay, taxes included
 */
public record Reduction(int shortfall, List<StruckLine> struck, long totalPaise) {
  public Reduction {
    struck = List.copyOf(struck);
    if (struck.isEmpty()) {
      throw new IllegalArgumentException("nothing is struck");
    }
  }

  /**
   * What stands afterwards.
   *
   * @throws IllegalArgumentException if it is not what the store says
   */
  public Standing of(Standing before) {
    Standing after = before.without(struck);
    if (after.totalPaise() != totalPaise) {
      throw new IllegalArgumentException("what stays does not add up to the total");
    }
    return after;
  }

  /** Whether this is what the note was written for. */
  public boolean ledTo(CreditNote note) {
    return note.after().totalPaise() == totalPaise && note.lines().size() == struck.size();
  }
}
