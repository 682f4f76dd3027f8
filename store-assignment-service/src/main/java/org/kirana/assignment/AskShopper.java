package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.Shortfall;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.assignment.domain.Shortfalls;
import org.kirana.assignment.outbound.PartAsked;
import org.kirana.assignment.outbound.PartQuestion;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Asks a shopper whether they go without what the store does not have. */
@ApplicationScoped
public class AskShopper {

  private static final Logger LOG = Logger.getLogger(AskShopper.class);

  private final TimeShortfall timeShortfall;
  private final Announcer announcer;
  private final Clock clock;

  AskShopper(TimeShortfall timeShortfall, Announcer announcer, Clock clock) {
    this.timeShortfall = timeShortfall;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** The match is locked, and its partner has struck lines. */
  void ask(OrderMatch match, Goods goods, EventId cause) {
    Instant now = clock.instant();
    Shortfalls asked = match.shortfalls().asked(cause.value(), now);
    Shortfall shortfall = asked.latest().orElseThrow();
    match.keep(asked);
    ShortfallId id = new ShortfallId(match.orderId(), shortfall.number());
    PartQuestion question =
        new PartQuestion(
            id,
            match.shopper(),
            goods.lines(shortfall.lines()),
            goods.without(asked.struck()).totalPaise());
    Instant answerBy = timeShortfall.waitForShopper(match, id, now);
    announcer.announce(asked(match, id, now, answerBy));
    announcer.announce(question.asking(answerBy), "part-question");
    LOG.infof("shopper asked orderId=%s shortfall=%d", id.order(), id.number());
  }

  private static PartAsked asked(
      OrderMatch match, ShortfallId id, Instant askedAt, Instant answerBy) {
    Shopper shopper = match.shopper();
    return new PartAsked(
        id.order(), shopper.contactId(), shopper.language(), id.number(), askedAt, answerBy);
  }
}
