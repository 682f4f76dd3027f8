package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.order.domain.Destination;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Said;

/** Finds the answer to what a shopper said. */
@Singleton
class AnswerShopper {

  private final TakeBasket baskets;
  private final TakeCheckout checkouts;
  private final AnswerWords words;
  private final AnswerTap taps;

  AnswerShopper(TakeBasket baskets, TakeCheckout checkouts, AnswerWords words, AnswerTap taps) {
    this.baskets = baskets;
    this.checkouts = checkouts;
    this.words = words;
    this.taps = taps;
  }

  Answer to(Turn turn) {
    return switch (turn.message().said()) {
      case Said.SentCart(var cart) -> baskets.take(turn, cart);
      case Said.CheckedOut(var checkout) -> checkouts.take(turn, checkout);
      case Said.SharedLocation(Place place) -> words.toPlace(turn, new Destination.OnMap(place));
      case Said.AskedForLink _ -> Answer.openShop(Sentence.FRESH_LINK);
      case Said.Text(String text) -> words.to(turn, text);
      case Said.Chose(String id) -> taps.to(turn, id);
      case Said.SomethingElse(var what) -> AnswerUnreadable.to(turn, what);
    };
  }
}
