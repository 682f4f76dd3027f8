package org.kirana.order;

import org.kirana.order.domain.NewOrder;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.domain.Refusal;

/** What came of an attempt to place an order. */
sealed interface Placement {

  record Placed(NewOrder order) implements Placement {}

  record Refused(Refusal reason) implements Placement {}

  /** The shopper saw other prices and has to agree to these first. */
  record AtOtherPrices(PricedBasket basket) implements Placement {}

  /** Nothing is wrong with the basket; only the place is missing. */
  record PlaceMissing(PricedBasket basket) implements Placement {}

  /** The order of its link was placed before; a link's order is placed once. */
  record LinkUsed() implements Placement {}
}
