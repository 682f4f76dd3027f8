package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kirana.order.domain.Command;
import org.kirana.order.domain.OrderTap;
import org.kirana.order.domain.PartQuestion;
import org.kirana.order.persistence.Order;

/** Hears a typed answer to whether a part of an order is enough; a tap names its question. */
@Singleton
class AnswerPartQuestion {

  private final LatestQuestion latest;
  private final AgreeToPart part;

  AnswerPartQuestion(LatestQuestion latest, AgreeToPart part) {
    this.latest = latest;
    this.part = part;
  }

  /** A "no" may mean the goods or the whole order, an "ok" anything: both are asked once more. */
  Optional<Answer> inWords(Turn turn, Command word) {
    return switch (word) {
      case YES -> asked(turn).map(asked -> agree(turn, asked));
      case NO, THANKS -> asked(turn).map(AnswerPartQuestion::askAgain);
      case GREETING, SHOP, STATUS, CANCEL, REPEAT, HELP -> Optional.empty();
      case STOP, START, LANGUAGE, LIST, UNCLEAR -> Optional.empty();
    };
  }

  private record Asked(Order order, PartQuestion question) {}

  private Optional<Asked> asked(Turn turn) {
    return latest
        .part(turn)
        .flatMap(order -> order.openQuestion(turn.at()).map(asked -> new Asked(order, asked)));
  }

  private Answer agree(Turn turn, Asked asked) {
    return latest.hasOrderedSince(turn, asked.question().askedAt())
        ? askAgain(asked)
        : part.answer(turn, asked.order(), asked.question().shortfall());
  }

  private static Answer askAgain(Asked asked) {
    Order order = asked.order();
    OrderTap take = new OrderTap.TakePart(order.orderId(), asked.question().shortfall());
    OrderTap cancel = new OrderTap.Cancel(order.orderId());
    return new Answer.One(
        new Reply.Choose(
            Sentence.PART_STILL_OPEN,
            Map.of("total", Rupees.of(order.totalPaise())),
            List.of(
                new Reply.Option(take.id(), Sentence.BUTTON_TAKE_PART),
                new Reply.Option(cancel.id(), Sentence.BUTTON_CANCEL_ORDER))));
  }
}
