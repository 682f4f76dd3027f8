package org.kirana.assignment.domain;

import java.util.List;
import java.util.Map;

/** Who gets an order or is asked to take it, or why nobody does; and how that came about. */
public sealed interface Decision {

  Explanation explanation();

  record Matched(Store store, long distanceMetres, Explanation explanation) implements Decision {}

  /** One of the store's places is held until its partner answers. */
  record Offered(Store store, long distanceMetres, Explanation explanation) implements Decision {}

  record NotMatched(NotMatchedReason reason, Explanation explanation) implements Decision {

    /** Enough stores were asked, for long enough; nobody else is considered. */
    public static NotMatched askedEnough() {
      return new NotMatched(
          NotMatchedReason.NOBODY_ACCEPTED, new Explanation(0, Map.of(), List.of(), null));
    }
  }
}
