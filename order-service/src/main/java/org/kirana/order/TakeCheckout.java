package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kirana.order.domain.Checkout;
import org.kirana.order.domain.Destination;
import org.kirana.order.domain.Destination.AtPin;
import org.kirana.order.domain.Destination.OnMap;
import org.kirana.order.domain.Locality;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.WaitingBasket;

/** Has a basket from the mini-store ordered where the page says, or where we know. */
@Singleton
class TakeCheckout {

  private final ServedPins served;
  private final TakeBasket baskets;

  TakeCheckout(ServedPins served, TakeBasket baskets) {
    this.served = served;
    this.baskets = baskets;
  }

  Answer take(Turn turn, Checkout checkout) {
    WaitingBasket basket = WaitingBasket.ofCheckout(turn.orderId(), checkout, turn.at());
    Destination destination = checkout.destination();
    if (destination == null) {
      return baskets.take(turn, basket);
    }
    return switch (destination) {
      case OnMap(Place place) -> bringTo(turn, basket, place);
      case AtPin(var pin, var address) -> {
        Optional<Locality> area = served.at(pin);
        yield area.isPresent()
            ? bringTo(turn, basket, area.get().place(address))
            : baskets.takeForUnservedPlace(turn, basket, pin);
      }
    };
  }

  private Answer bringTo(Turn turn, WaitingBasket basket, Place place) {
    turn.conversation().remember(place);
    return baskets.take(turn, basket);
  }
}
