package org.kirana.bench.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in which each order leaves one trace: a topic, a table, a phone. A bitmap tells which
 * orders were seen; the same trace again is a repeat, another trace of the same order a double.
 */
public final class Witness {

  private static final int EXAMPLES = 5;

  private final String place;
  private final BitSet seen = new BitSet();
  private final List<@Nullable String> traces = new ArrayList<>();
  private final List<String> doubles = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private final BitSet doubled = new BitSet();
  private long repeats;

  public Witness(String place) {
    this.place = place;
  }

  /**
   * @param trace what is one of a kind in this place, for instance an invoice's id
   */
  public void saw(int number, String trace) {
    while (traces.size() <= number) {
      traces.add(null);
    }
    String first = traces.get(number);
    if (first == null) {
      traces.set(number, trace);
      seen.set(number);
    } else if (first.equals(trace)) {
      repeats++;
    } else {
      doubled.set(number);
      doubles.add("order " + number + ": " + first + " and " + trace);
    }
  }

  /** A trace that belongs to no order of this run. */
  public void sawStranger(String trace) {
    strangers.add(trace);
  }

  public String place() {
    return place;
  }

  public BitSet seen() {
    return (BitSet) seen.clone();
  }

  /** The same trace again, which the house drops. */
  public long repeats() {
    return repeats;
  }

  BitSet lost(BitSet expected) {
    BitSet lost = (BitSet) expected.clone();
    lost.andNot(seen);
    return lost;
  }

  BitSet doubled() {
    return doubled;
  }

  /** What each of the expected orders owes to this place. */
  List<Finding> findings(BitSet expected) {
    BitSet lost = lost(expected);
    return List.of(
        new Finding("lost in " + place, lost.cardinality(), examples(lost)),
        new Finding("doubled in " + place, doubles.size(), examples(doubles)),
        new Finding("unknown in " + place, strangers.size(), examples(strangers)));
  }

  private static String examples(BitSet numbers) {
    return examples(numbers.stream().limit(EXAMPLES).mapToObj(n -> "order " + n).toList());
  }

  private static String examples(List<String> all) {
    return String.join("; ", all.subList(0, Math.min(EXAMPLES, all.size())));
  }
}
