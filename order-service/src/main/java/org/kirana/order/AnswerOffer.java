package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kirana.order.domain.OfferId;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.WaitingBasket;

/** Hears yes or no to an offer; an offer is answered once, and not for ever. */
@Singleton
class AnswerOffer {

  private final TakeBasket baskets;
  private final OrderRules rules;

  AnswerOffer(TakeBasket baskets, OrderRules rules) {
    this.baskets = baskets;
    this.rules = rules;
  }

  /** The order is placed if the prices are still those of the offer. */
  Answer agree(Turn turn, OfferId offer) {
    return taken(turn, offer)
        .map(basket -> baskets.take(turn, basket.agreed()))
        .orElseGet(() -> Answer.openShop(Sentence.OFFER_GONE));
  }

  Answer change(Turn turn, OfferId offer) {
    return taken(turn, offer)
        .map(basket -> Answer.openShop(Sentence.CHANGE_BASKET))
        .orElseGet(() -> Answer.openShop(Sentence.OFFER_GONE));
  }

  private Optional<WaitingBasket> taken(Turn turn, OfferId offer) {
    Optional<WaitingBasket> basket =
        turn.conversation()
            .waitingBasket(turn.at(), rules.basketKept())
            .filter(waiting -> offer.equals(waiting.offer()));
    basket.ifPresent(_ -> turn.conversation().putBasketAway());
    return basket;
  }
}
