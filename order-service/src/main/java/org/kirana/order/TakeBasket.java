package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kirana.order.Placement.AtOtherPrices;
import org.kirana.order.Placement.LinkUsed;
import org.kirana.order.Placement.PlaceMissing;
import org.kirana.order.Placement.Placed;
import org.kirana.order.Placement.Refused;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.PinCode;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.domain.WaitingBasket;

/** Has a basket ordered, or keeps it until what is missing comes: the place, or the consent. */
@Singleton
class TakeBasket {

  private final PlaceOrder placeOrder;

  TakeBasket(PlaceOrder placeOrder) {
    this.placeOrder = placeOrder;
  }

  Answer take(Turn turn, Basket cart) {
    return take(turn, WaitingBasket.ofCart(turn.orderId(), cart, turn.at()));
  }

  Answer take(Turn turn, WaitingBasket basket) {
    Optional<Place> place = turn.conversation().place();
    return take(turn, basket, place, new Asking(Sentence.BASKET_NEEDS_PLACE, Map.of()));
  }

  /** The shopper wants it where nobody goes; a place from an earlier day is not meant. */
  Answer takeForUnservedPlace(Turn turn, WaitingBasket basket, PinCode pin) {
    Map<String, Object> where = Map.of("pin", pin.value());
    return take(
        turn, basket, Optional.empty(), new Asking(Sentence.BASKET_NEEDS_SERVED_PLACE, where));
  }

  /** A placed order is answered by the invoice, or by the news that no store can take it. */
  private Answer take(Turn turn, WaitingBasket basket, Optional<Place> place, Asking asking) {
    return switch (placeOrder.place(basket, turn.conversation(), place, turn.at())) {
      case Placed _ -> placed(turn);
      case Refused(var reason) -> Refuse.answer(turn.language(), reason);
      case AtOtherPrices(PricedBasket now) -> OfferBasket.atOtherPrices(turn, basket, now);
      case PlaceMissing(PricedBasket priced) -> keep(turn, basket.at(priced), asking);
      case LinkUsed _ -> Answer.openShop(Sentence.LINK_USED);
    };
  }

  /** An older basket that still waited is not wanted any more. */
  private static Answer placed(Turn turn) {
    turn.conversation().putBasketAway();
    return Answer.silence();
  }

  private static Answer keep(Turn turn, WaitingBasket basket, Asking asking) {
    turn.conversation().keep(basket);
    return Answer.askForPlace(asking.sentence(), asking.with(basket.toldTotalPaise()));
  }

  /** How a missing place is asked for. */
  private record Asking(Sentence sentence, Map<String, Object> values) {

    Map<String, Object> with(long totalPaise) {
      Map<String, Object> all = new HashMap<>(values);
      all.put("total", Rupees.of(totalPaise));
      return all;
    }
  }
}
