package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.order.domain.OrderRules;

/** Answers the wish to cancel: a basket that only waits is put away at once. */
@Singleton
class CancelOrder {

  private final RequestCancellation cancellation;
  private final OrderRules rules;

  CancelOrder(RequestCancellation cancellation, OrderRules rules) {
    this.cancellation = cancellation;
    this.rules = rules;
  }

  Answer answer(Turn turn) {
    if (turn.conversation().waitingBasket(turn.at(), rules.basketKept()).isPresent()) {
      turn.conversation().putBasketAway();
      return Answer.words(Sentence.BASKET_PUT_AWAY);
    }
    return Answer.words(
        switch (cancellation.ofLatest(turn.message().contactId(), turn.at())) {
          case REQUESTED -> Sentence.CANCELLATION_REQUESTED;
          case REQUESTED_BEFORE -> Sentence.CANCELLATION_REQUESTED_BEFORE;
          case TOO_LATE -> Sentence.CANCELLATION_TOO_LATE;
          case NOTHING_TO_CANCEL -> Sentence.NOTHING_TO_CANCEL;
        });
  }
}
