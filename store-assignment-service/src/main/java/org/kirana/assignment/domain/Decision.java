package org.kirana.assignment.domain;

/** Who gets an order, or why nobody does; and how that came about. */
public sealed interface Decision {

  Explanation explanation();

  record Matched(Store store, long distanceMetres, Explanation explanation) implements Decision {}

  record NotMatched(NotMatchedReason reason, Explanation explanation) implements Decision {}
}
