package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kirana.order.domain.Command;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.OrderTap;
import org.kirana.order.domain.WaitingBasket;
import org.kirana.order.persistence.Conversation;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Hears a typed answer to whether a part of an order is enough; a tap names its question. */
@Singleton
class AnswerPartQuestion {

  private final Orders orders;
  private final AgreeToPart part;
  private final OrderRules rules;

  AnswerPartQuestion(Orders orders, AgreeToPart part, OrderRules rules) {
    this.orders = orders;
    this.part = part;
    this.rules = rules;
  }

  /** A "no" may mean the goods or the whole order, an "ok" anything: both are asked once more. */
  Optional<Answer> inWords(Turn turn, Command word) {
    return switch (word) {
      case YES -> asked(turn).map(order -> agree(turn, order));
      case NO, THANKS -> asked(turn).map(AnswerPartQuestion::askAgain);
      case GREETING, SHOP, STATUS, CANCEL, REPEAT, HELP -> Optional.empty();
      case STOP, START, LANGUAGE, LIST, UNCLEAR -> Optional.empty();
    };
  }

  /** If there are prices to agree to as well, the later question is meant. */
  private Optional<Order> asked(Turn turn) {
    return orders.latestAskedOf(turn.message().contactId(), after(turn));
  }

  private Instant after(Turn turn) {
    Conversation conversation = turn.conversation();
    return conversation
        .waitingBasket(turn.at(), rules.basketKept())
        .filter(basket -> basket.offer() != null)
        .map(WaitingBasket::sentAt)
        .orElseGet(() -> turn.at().minus(rules.basketKept()));
  }

  private Answer agree(Turn turn, Order order) {
    return part.answer(turn, order, shortfall(order));
  }

  private static Answer askAgain(Order order) {
    OrderTap take = new OrderTap.TakePart(order.orderId(), shortfall(order));
    OrderTap cancel = new OrderTap.Cancel(order.orderId());
    return new Answer.One(
        new Reply.Choose(
            Sentence.PART_STILL_OPEN,
            Map.of(),
            List.of(
                new Reply.Option(take.id(), Sentence.BUTTON_TAKE_PART),
                new Reply.Option(cancel.id(), Sentence.BUTTON_CANCEL_ORDER))));
  }

  private static int shortfall(Order order) {
    return order.openQuestion().orElseThrow().shortfall();
  }
}
