package org.kirana.assignment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is still needed of an order once a store has it: its lines, and how they leave the store.
 *
 * @param lines as they were placed; a line's number is its position, from 1
 */
public record Goods(String fulfilment, List<OrderLine> lines) {

  public Goods {
    lines = List.copyOf(lines);
  }

  /** What stays without the lines of these numbers. */
  public Goods without(Set<Integer> struck) {
    return new Goods(fulfilment, these(numbers().filter(line -> !struck.contains(line)).toArray()));
  }

  /** The lines of these numbers, in the order of the order. */
  public List<OrderLine> lines(Collection<Integer> wanted) {
    return these(numbers().filter(wanted::contains).toArray());
  }

  /** The numbers of the lines but these. */
  public List<Integer> numbersBut(Set<Integer> struck) {
    return numbers().filter(line -> !struck.contains(line)).boxed().toList();
  }

  /** What the lines come to, taxes included, in paise. */
  public long totalPaise() {
    return lines.stream().mapToLong(OrderLine::amountPaise).sum();
  }

  private IntStream numbers() {
    return IntStream.rangeClosed(1, lines.size());
  }

  private List<OrderLine> these(int... wanted) {
    return IntStream.of(wanted).mapToObj(line -> lines.get(line - 1)).toList();
  }
}
