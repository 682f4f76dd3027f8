package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.kirana.events.Announcer;
import org.kirana.order.Placement.AtOtherPrices;
import org.kirana.order.Placement.LinkUsed;
import org.kirana.order.Placement.PlaceMissing;
import org.kirana.order.Placement.Placed;
import org.kirana.order.Placement.Refused;
import org.kirana.order.domain.LinkId;
import org.kirana.order.domain.NewOrder;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.domain.PricesChanged;
import org.kirana.order.domain.Refusal;
import org.kirana.order.domain.WaitingBasket;
import org.kirana.order.outbound.OrderPlaced;
import org.kirana.order.persistence.Conversation;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;
import org.kirana.order.persistence.UsedLink;
import org.kirana.order.persistence.UsedLinks;

/** Turns a basket into an order at our own prices, or says why it cannot be one. */
@Singleton
class PlaceOrder {

  private final QuoteBasket quotes;
  private final Orders orders;
  private final UsedLinks links;
  private final Announcer announcer;

  PlaceOrder(QuoteBasket quotes, Orders orders, UsedLinks links, Announcer announcer) {
    this.quotes = quotes;
    this.orders = orders;
    this.links = links;
    this.announcer = announcer;
  }

  Placement place(WaitingBasket basket, Conversation shopper, Optional<Place> where, Instant at) {
    LinkId link = basket.link();
    if (link != null && links.isUsed(link)) {
      return new LinkUsed();
    }
    return switch (quotes.quote(basket.basket(), basket.shownTotalPaise(), shopper.language())) {
      case Refusal reason -> new Refused(reason);
      case PricesChanged(PricedBasket now) -> new AtOtherPrices(now);
      case PricedBasket priced ->
          where
              .<Placement>map(place -> place(basket, order(basket, priced, shopper, place, at)))
              .orElseGet(() -> new PlaceMissing(priced));
    };
  }

  /** A link is used up by an order and by nothing less. */
  private Placed place(WaitingBasket basket, NewOrder order) {
    LinkId link = basket.link();
    if (link != null) {
      links.use(new UsedLink(link, order.orderId(), order.placedAt()));
    }
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
        basket.fulfilment(),
        place,
        priced,
        basket.basket().note());
  }
}
