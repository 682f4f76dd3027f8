package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Map;
import org.kirana.order.Placement.PlaceMissing;
import org.kirana.order.Placement.Placed;
import org.kirana.order.Placement.Refused;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.domain.WaitingBasket;

/** Brings a basket and a place together, whichever comes first, and has the order placed. */
@Singleton
class TakeBasket {

  private final PlaceOrder placeOrder;
  private final Refuse refuse;
  private final Speak speak;
  private final OrderRules rules;

  TakeBasket(PlaceOrder placeOrder, Refuse refuse, Speak speak, OrderRules rules) {
    this.placeOrder = placeOrder;
    this.refuse = refuse;
    this.speak = speak;
    this.rules = rules;
  }

  void take(Turn turn, Basket basket) {
    placeOrKeep(turn, new WaitingBasket(turn.orderId(), basket, turn.message().at()));
  }

  void deliverTo(Turn turn, Place place) {
    turn.conversation().remember(place);
    turn.conversation()
        .takeBasket(turn.message().at(), rules.basketKept())
        .ifPresentOrElse(basket -> placeOrKeep(turn, basket), () -> thankForPlace(turn));
  }

  /** A placed order is answered by the invoice, or by the news that no store can take it. */
  private void placeOrKeep(Turn turn, WaitingBasket basket) {
    switch (placeOrder.place(basket, turn.conversation(), turn.message().at())) {
      case Placed _ -> {}
      case Refused(var reason) -> refuse.tell(turn, reason);
      case PlaceMissing(PricedBasket priced) -> keep(turn, basket.at(priced), priced);
    }
  }

  private void keep(Turn turn, WaitingBasket basket, PricedBasket priced) {
    turn.conversation().keep(basket);
    speak.replyAskingForLocation(
        turn,
        turn.isFirst() ? Sentence.WELCOME_WITH_BASKET : Sentence.BASKET_NEEDS_PLACE,
        Map.of("total", Rupees.of(priced.totalPaise())));
  }

  private void thankForPlace(Turn turn) {
    speak.reply(
        turn,
        turn.isFirst() ? Sentence.WELCOME_WITH_PLACE : Sentence.PLACE_REMEMBERED,
        Map.of("minimum", Rupees.of(rules.minimumPaise())));
  }
}
