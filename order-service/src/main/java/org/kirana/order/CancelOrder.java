package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.persistence.Order;

/** Answers the wish to cancel: a basket that only waits is put away at once. */
@Singleton
class CancelOrder {

  private final RequestCancellation cancellation;
  private final OrderRules rules;
  private final TellStatus status;
  private final WayToComplain complaints;

  CancelOrder(
      RequestCancellation cancellation,
      OrderRules rules,
      TellStatus status,
      WayToComplain complaints) {
    this.cancellation = cancellation;
    this.rules = rules;
    this.status = status;
    this.complaints = complaints;
  }

  Answer answer(Turn turn) {
    if (turn.conversation().waitingBasket(turn.at(), rules.basketKept()).isPresent()) {
      turn.conversation().putBasketAway();
      return Answer.words(Sentence.BASKET_PUT_AWAY);
    }
    return words(cancellation.ofLatest(turn.message().contactId(), turn.at()));
  }

  /** That very order; one that has come to nothing anyway is told how it stands. */
  Answer answer(Turn turn, Order order) {
    Cancellation outcome = cancellation.of(order, turn.at());
    return outcome == Cancellation.NOTHING_TO_CANCEL ? status.of(order) : words(outcome);
  }

  private Answer words(Cancellation outcome) {
    return switch (outcome) {
      case REQUESTED -> Answer.words(Sentence.CANCELLATION_REQUESTED);
      case REQUESTED_BEFORE -> Answer.words(Sentence.CANCELLATION_REQUESTED_BEFORE);
      case TOO_LATE -> Answer.words(Sentence.CANCELLATION_TOO_LATE, complaints.value());
      case NOTHING_TO_CANCEL -> Answer.words(Sentence.NOTHING_TO_CANCEL);
    };
  }
}
