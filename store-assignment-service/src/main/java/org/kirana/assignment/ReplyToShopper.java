package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.outbound.Reply;
import org.kirana.assignment.outbound.ShopperPhrase;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Answers a shopper whose tap comes too late. */
@ApplicationScoped
public class ReplyToShopper {

  private final Announcer announcer;
  private final Clock clock;

  ReplyToShopper(Announcer announcer, Clock clock) {
    this.announcer = announcer;
    this.clock = clock;
  }

  void say(EventId cause, Shopper shopper, ShopperPhrase phrase, OrderMatch match) {
    announcer.announce(
        new Reply(cause, clock.instant()).toShopper(shopper, phrase, match.orderId()));
  }
}
