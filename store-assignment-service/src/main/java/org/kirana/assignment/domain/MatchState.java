package org.kirana.assignment.domain;

/**
 * Where an order stands. Only a matched order holds one of its store's places.
 *
 * <pre>
 *   order-placed --+--> MATCHED --+--> HANDED_OVER
 *                  |              +--> CANCELLED
 *                  +--> NOT_MATCHED
 * </pre>
 */
public enum MatchState {
  MATCHED,
  NOT_MATCHED,
  CANCELLED,
  HANDED_OVER;

  public CancellationOutcome cancel() {
    return switch (this) {
      case MATCHED -> CancellationOutcome.CANCELLED;
      case NOT_MATCHED -> CancellationOutcome.NEVER_MATCHED;
      case CANCELLED -> CancellationOutcome.ALREADY_CANCELLED;
      case HANDED_OVER -> CancellationOutcome.ALREADY_HANDED_OVER;
    };
  }

  public HandOverOutcome handOver() {
    return switch (this) {
      case MATCHED -> HandOverOutcome.HANDED_OVER;
      case NOT_MATCHED -> HandOverOutcome.NEVER_MATCHED;
      case CANCELLED -> HandOverOutcome.ALREADY_CANCELLED;
      case HANDED_OVER -> HandOverOutcome.ALREADY_HANDED_OVER;
    };
  }
}
