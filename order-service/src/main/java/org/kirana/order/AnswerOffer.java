package org.kirana.order;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kirana.order.domain.Command;
import org.kirana.order.domain.OfferId;
import org.kirana.order.domain.WaitingBasket;

/** Hears yes or no to an offer; an offer is answered once, and not for ever. */
@Singleton
class AnswerOffer {

  private final TakeBasket baskets;
  private final LatestQuestion latest;

  AnswerOffer(TakeBasket baskets, LatestQuestion latest) {
    this.baskets = baskets;
    this.latest = latest;
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
    return latest
        .offer(turn)
        .flatMap(
            basket ->
                Optional.ofNullable(
                    switch (word) {
                      case YES -> agreeInWords(turn, basket);
                      case NO -> change(turn, requireNonNull(basket.offer()));
                      case THANKS -> OfferBasket.remind(basket);
                      case GREETING, SHOP, STATUS, CANCEL, REPEAT, HELP -> null;
                      case STOP, START, LANGUAGE, LIST, UNCLEAR -> null;
                    }));
  }

  /** Who was asked something else since may have answered that, and repeats it. */
  private Answer agreeInWords(Turn turn, WaitingBasket basket) {
    return latest.part(turn).isPresent()
        ? OfferBasket.remind(basket)
        : agree(turn, requireNonNull(basket.offer()));
  }

  private Optional<WaitingBasket> taken(Turn turn, OfferId offer) {
    Optional<WaitingBasket> basket =
        latest.offer(turn).filter(waiting -> offer.equals(waiting.offer()));
    basket.ifPresent(_ -> turn.conversation().putBasketAway());
    return basket;
  }
}
