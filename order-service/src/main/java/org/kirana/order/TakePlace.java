package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Map;
import org.kirana.order.domain.Destination;
import org.kirana.order.domain.Destination.AtPin;
import org.kirana.order.domain.Destination.OnMap;
import org.kirana.order.domain.Locality;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.WaitingBasket;

/** Learns where a shopper wants the goods, and brings a basket that waits there. */
@Singleton
class TakePlace {

  private final ServedPins served;
  private final TakeBasket baskets;
  private final OrderRules rules;

  TakePlace(ServedPins served, TakeBasket baskets, OrderRules rules) {
    this.served = served;
    this.baskets = baskets;
    this.rules = rules;
  }

  Answer take(Turn turn, Destination destination) {
    return switch (destination) {
      case OnMap(Place place) -> remember(turn, place, thanks());
      case AtPin(var pin, var address) ->
          served
              .at(pin)
              .map(area -> remember(turn, area.place(address), thanks(area, address == null)))
              .orElseGet(
                  () -> Answer.askForPlace(Sentence.PIN_NOT_SERVED, Map.of("pin", pin.value())));
    };
  }

  private Answer remember(Turn turn, Place place, Answer thanks) {
    turn.conversation().remember(place);
    return turn.conversation()
        .waitingBasket(turn.at(), rules.basketKept())
        .map(basket -> bring(turn, basket))
        .orElse(thanks);
  }

  private Answer bring(Turn turn, WaitingBasket basket) {
    if (basket.offer() != null) {
      return OfferBasket.remind(basket);
    }
    turn.conversation().putBasketAway();
    return baskets.take(turn, basket);
  }

  private Answer thanks() {
    return Answer.openShop(
        Sentence.PLACE_REMEMBERED, Map.of("minimum", Rupees.of(rules.minimumPaise())));
  }

  private Answer thanks(Locality area, boolean addressMissing) {
    return addressMissing
        ? Answer.openShop(
            Sentence.PIN_REMEMBERED, Map.of("locality", area.name(), "pin", area.pinCode().value()))
        : thanks();
  }
}
