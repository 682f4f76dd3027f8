package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.kirana.events.Announcer;
import org.kirana.order.Placement.PlaceMissing;
import org.kirana.order.Placement.Placed;
import org.kirana.order.Placement.Refused;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.NewOrder;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.PriceBasket;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.domain.Refusal;
import org.kirana.order.domain.WaitingBasket;
import org.kirana.order.outbound.OrderPlaced;
import org.kirana.order.persistence.Conversation;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;
import org.kirana.order.persistence.PriceList;

/** Turns a basket into an order at our own prices, or says why it cannot be one. */
@Singleton
class PlaceOrder {

  private final PriceList prices;
  private final OrderRules rules;
  private final Orders orders;
  private final Announcer announcer;

  PlaceOrder(PriceList prices, OrderRules rules, Orders orders, Announcer announcer) {
    this.prices = prices;
    this.rules = rules;
    this.orders = orders;
    this.announcer = announcer;
  }

  Placement place(WaitingBasket basket, Conversation shopper, Instant at) {
    PriceBasket pricing =
        new PriceBasket(prices.of(basket.basket().skus()), rules, shopper.language());
    return switch (pricing.price(basket.basket())) {
      case Refusal reason -> new Refused(reason);
      case PricedBasket priced ->
          shopper
              .place()
              .<Placement>map(place -> placed(order(basket, priced, shopper, place, at)))
              .orElseGet(() -> new PlaceMissing(priced));
    };
  }

  private Placed placed(NewOrder order) {
    orders.add(new Order(order));
    announcer.announce(OrderPlaced.of(order));
    return new Placed(order);
  }

  private static NewOrder order(
      WaitingBasket basket, PricedBasket priced, Conversation shopper, Place place, Instant at) {
    return new NewOrder(
        basket.orderId(),
        shopper.contactId(),
        shopper.language(),
        at,
        Fulfilment.DELIVERY,
        place,
        priced,
        basket.basket().note());
  }
}
