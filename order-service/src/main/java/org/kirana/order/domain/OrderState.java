package org.kirana.order.domain;

import org.kirana.order.domain.Move.AlreadyKnown;
import org.kirana.order.domain.Move.Contradiction;
import org.kirana.order.domain.Move.To;

/**
 * The fate of an order, as store-assignment-service decides it. The invoice has a state of its own
 * ({@link InvoiceState}), because its facts come from another topic, in any order with these.
 *
 * <pre>
 *            store-matched          order-packed         order-handed-over
 *   PLACED ----------------> MATCHED -----------> PACKED -----------------> HANDED_OVER
 *     |  \                    |    \                |                            ^
 *     |   \                   |     `---------------|----------------------------'
 *     |    \                  |   order-handed-over |
 *     |     \ order-cancelled | order-cancelled     | order-cancelled
 *     |      `----------------+---------------------+---------------------> CANCELLED
 *     |
 *     |  store-not-matched
 *     `-------------------------------------------------------------------> NOT_MATCHED
 * </pre>
 *
 * What a store does with the goods implies the match, should an operator have dropped that fact. A
 * reduced order stays as it stands: only what it comes to is another sum.
 */
public enum OrderState {
  PLACED,
  MATCHED,
  PACKED,
  HANDED_OVER,
  NOT_MATCHED,
  CANCELLED;

  /** An order that can still be cancelled. */
  public boolean isOpen() {
    return switch (this) {
      case PLACED, MATCHED, PACKED -> true;
      case HANDED_OVER, NOT_MATCHED, CANCELLED -> false;
    };
  }

  public Move on(MatchFact fact) {
    return switch (fact) {
      case STORE_MATCHED, ORDER_REDUCED -> onMatched();
      case STORE_NOT_MATCHED -> onNotMatched();
      case ORDER_CANCELLED -> onCancelled();
      case ORDER_PACKED -> onPacked();
      case ORDER_HANDED_OVER -> onHandedOver();
    };
  }

  private Move onMatched() {
    return switch (this) {
      case PLACED -> new To(MATCHED);
      case MATCHED, PACKED, HANDED_OVER, CANCELLED -> new AlreadyKnown();
      case NOT_MATCHED -> new Contradiction();
    };
  }

  private Move onNotMatched() {
    return switch (this) {
      case PLACED -> new To(NOT_MATCHED);
      case NOT_MATCHED -> new AlreadyKnown();
      case MATCHED, PACKED, HANDED_OVER, CANCELLED -> new Contradiction();
    };
  }

  private Move onCancelled() {
    return switch (this) {
      case PLACED, MATCHED, PACKED -> new To(CANCELLED);
      case NOT_MATCHED, CANCELLED -> new AlreadyKnown();
      case HANDED_OVER -> new Contradiction();
    };
  }

  private Move onPacked() {
    return switch (this) {
      case PLACED, MATCHED -> new To(PACKED);
      case PACKED, HANDED_OVER, CANCELLED -> new AlreadyKnown();
      case NOT_MATCHED -> new Contradiction();
    };
  }

  private Move onHandedOver() {
    return switch (this) {
      case PLACED, MATCHED, PACKED -> new To(HANDED_OVER);
      case HANDED_OVER -> new AlreadyKnown();
      case NOT_MATCHED, CANCELLED -> new Contradiction();
    };
  }
}
