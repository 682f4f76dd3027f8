package org.kirana.order;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kirana.order.domain.Command;
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

  /** Many people type their yes; an "ok" may mean anything and is asked about once more. */
  Optional<Answer> inWords(Turn turn, Command word) {
    return open(turn)
        .flatMap(
            basket ->
                Optional.ofNullable(
                    switch (word) {
                      case YES -> agree(turn, requireNonNull(basket.offer()));
                      case NO -> change(turn, requireNonNull(basket.offer()));
                      case THANKS -> OfferBasket.remind(basket);
                      case GREETING, SHOP, STATUS, CANCEL, REPEAT, HELP -> null;
                      case STOP, START, LANGUAGE, LIST, UNCLEAR -> null;
                    }));
  }

  private Optional<WaitingBasket> open(Turn turn) {
    return turn.conversation()
        .waitingBasket(turn.at(), rules.basketKept())
        .filter(waiting -> waiting.offer() != null);
  }

  private Optional<WaitingBasket> taken(Turn turn, OfferId offer) {
    Optional<WaitingBasket> basket = open(turn).filter(waiting -> offer.equals(waiting.offer()));
    basket.ifPresent(_ -> turn.conversation().putBasketAway());
    return basket;
  }
}
