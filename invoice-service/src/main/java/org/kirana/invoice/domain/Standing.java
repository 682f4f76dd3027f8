package org.kirana.invoice.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which lines of a bill still stand: all at first, fewer after each credit note, none when the
 * whole bill was taken back.
 *
 * @param positions of the lines in the bill, from 0, ascending
 */
public record Standing(Bill bill, List<Integer> positions) {
  public Standing {
    positions = List.copyOf(positions);
    if (!positions.equals(List.copyOf(new TreeSet<>(positions)))) {
      throw new IllegalArgumentException("a line stands once, in the bill's order");
    }
  }

  public static Standing whole(Bill bill) {
    return new Standing(bill, IntStream.range(0, bill.lines().size()).boxed().toList());
  }

  public Standing nothing() {
    return new Standing(bill, List.of());
  }

  public boolean isNothing() {
    return positions.isEmpty();
  }

  public List<BilledLine> lines() {
    return positions.stream().map(bill.lines()::get).toList();
  }

  /** The sum of the lines that stand, in paise. */
  public long totalPaise() {
    return lines().stream().mapToLong(line -> line.sold().amountPaise()).sum();
  }

  /** What the shopper owes for them, rounded as a bill of its own would be, in paise. */
  public long payablePaise() {
    return Bill.toWholeRupees(totalPaise());
  }

  /**
   * What stands without these lines.
   *
   * @throws IllegalArgumentException if one of them does not stand, or if none would be left
   */
  public Standing without(List<StruckLine> struck) {
    List<Integer> left = new ArrayList<>(positions);
    struck.forEach(line -> left.remove(position(line, left)));
    if (left.isEmpty()) {
      throw new IllegalArgumentException("of a reduced order at least one line stays");
    }
    return new Standing(bill, left);
  }

  /** The lines that stand here and no longer there. */
  List<BilledLine> linesNotIn(Standing later) {
    return positions.stream()
        .filter(position -> !later.positions.contains(position))
        .map(bill.lines()::get)
        .toList();
  }

  private Integer position(StruckLine line, List<Integer> left) {
    return left.stream()
        .filter(position -> line.is(bill.lines().get(position).sold()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not on the bill: " + line.sku()));
  }
}
