package org.kirana.order.domain;

/** What a fact does to the state of an order. */
public sealed interface Move {

  record To(OrderState state) implements Move {}

  /** A repeat, or overtaken by what we know already: nothing changes and nobody is told again. */
  record AlreadyKnown() implements Move {}

  /** Cannot be true together with what we know: an operator is called, the state stays. */
  record Contradiction() implements Move {}
}
