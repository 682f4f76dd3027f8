package org.kirana.assignment.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes notes while a store is being chosen. */
final class Considered {

  /** A city's worth of closed stores is not worth keeping with every order. */
  private static final int NAMED_AT_MOST = 20;

  private final Map<Filter, Integer> dropped = new EnumMap<>(Filter.class);
  private final List<Explanation.Dropped> named = new ArrayList<>();
  private int droppedInAll;

  void drop(Candidate candidate, Filter by) {
    droppedInAll++;
    dropped.merge(by, 1, Integer::sum);
    if (named.size() < NAMED_AT_MOST) {
      named.add(new Explanation.Dropped(code(candidate), candidate.roundedMetres(), by));
    }
  }

  Decision won(Candidate winner) {
    Explanation.Winner won = new Explanation.Winner(code(winner), winner.roundedMetres());
    Explanation explanation = explain(droppedInAll + 1, won);
    Store store = winner.listing().store();
    return switch (store.acceptance()) {
      case AUTOMATIC -> new Decision.Matched(store, winner.roundedMetres(), explanation);
      case BY_TAP -> new Decision.Offered(store, winner.roundedMetres(), explanation);
    };
  }

  Decision.NotMatched notMatched() {
    NotMatchedReason reason =
        dropped.keySet().stream()
            .max(Filter::compareTo)
            .map(Filter::reason)
            .orElse(NotMatchedReason.NOBODY_SERVES_THE_PLACE);
    return new Decision.NotMatched(reason, explain(droppedInAll, null));
  }

  private Explanation explain(int considered, Explanation.@Nullable Winner winner) {
    return new Explanation(considered, dropped, named, winner);
  }

  private static String code(Candidate candidate) {
    return candidate.listing().store().code();
  }
}
