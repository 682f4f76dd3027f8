package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.events.Announcer;
import org.kirana.order.outbound.PartAgreed;
import org.kirana.order.persistence.Order;

/**
 * Passes on that a shopper goes without what the store does not have; each word and tap is passed
 * on.
 */
@Singleton
class AgreeToPart {

  private final Announcer announcer;
  private final TellStatus status;

  AgreeToPart(Announcer announcer, TellStatus status) {
    this.announcer = announcer;
    this.status = status;
  }

  /** Also after the hand-over: the bill has still to fit what the shopper got. */
  Answer answer(Turn turn, Order order, int shortfall) {
    return switch (order.state()) {
      case PLACED, MATCHED, PACKED, HANDED_OVER -> agree(turn, order, shortfall);
      case NOT_MATCHED, CANCELLED -> status.of(order);
    };
  }

  /** Whoever has asked to cancel reads that they wait for the answer to that. */
  private Answer agree(Turn turn, Order order, int shortfall) {
    order.answer(shortfall);
    announcer.announce(
        new PartAgreed(order.orderId(), order.contactId(), order.language(), shortfall, turn.at()));
    return order.state().isOpen() && order.isCancellationRequested()
        ? status.of(order)
        : Answer.words(Sentence.PART_AGREED);
  }
}
