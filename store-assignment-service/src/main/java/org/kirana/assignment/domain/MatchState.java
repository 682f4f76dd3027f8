package org.kirana.assignment.domain;

/**
 * Where an order stands. An offered and a matched order hold one of their store's places, the
 * others none.
 *
 * <pre>
 *                          next store
 *                           +-----+
 *                           v     |
 *   order-placed --+--> OFFERED --+--> MATCHED --+--> HANDED_OVER
 *                  |              |      ^       +--> CANCELLED
 *                  |              |      |
 *                  +--------------|------+  (a store that takes every order)
 *                  |              +--> CANCELLED
 *                  +--------------+--> NOT_MATCHED
 * </pre>
 *
 * What is missing of an order changes its lines, never its state: {@link Shortfall}.
 */
public enum MatchState {
  OFFERED,
  MATCHED,
  NOT_MATCHED,
  CANCELLED,
  HANDED_OVER;

  public boolean holdsPlace() {
    return switch (this) {
      case OFFERED, MATCHED -> true;
      case NOT_MATCHED, CANCELLED, HANDED_OVER -> false;
    };
  }

  public CancellationOutcome cancel() {
    return switch (this) {
      case OFFERED -> CancellationOutcome.WITHDRAWN;
      case MATCHED -> CancellationOutcome.CANCELLED;
      case NOT_MATCHED -> CancellationOutcome.NEVER_MATCHED;
      case CANCELLED -> CancellationOutcome.ALREADY_CANCELLED;
      case HANDED_OVER -> CancellationOutcome.ALREADY_HANDED_OVER;
    };
  }

  public HandOverOutcome handOver() {
    return switch (this) {
      case MATCHED -> HandOverOutcome.HANDED_OVER;
      case OFFERED, NOT_MATCHED -> HandOverOutcome.NEVER_MATCHED;
      case CANCELLED -> HandOverOutcome.ALREADY_CANCELLED;
      case HANDED_OVER -> HandOverOutcome.ALREADY_HANDED_OVER;
    };
  }

  /** What an agreement means of an order whose shopper is asked. */
  public AgreementOutcome agree() {
    return switch (this) {
      case OFFERED -> AgreementOutcome.PART_ACCEPTED;
      case MATCHED, HANDED_OVER -> AgreementOutcome.REDUCED;
      case NOT_MATCHED -> AgreementOutcome.TOO_LATE;
      case CANCELLED -> AgreementOutcome.ALREADY_CANCELLED;
    };
  }

  public PackingOutcome pack() {
    return switch (this) {
      case MATCHED -> PackingOutcome.PACKED;
      case OFFERED, NOT_MATCHED -> PackingOutcome.NEVER_MATCHED;
      case CANCELLED -> PackingOutcome.ALREADY_CANCELLED;
      case HANDED_OVER -> PackingOutcome.ALREADY_HANDED_OVER;
    };
  }
}
