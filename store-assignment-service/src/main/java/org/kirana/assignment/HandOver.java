package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.HandOverOutcome;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.outbound.OrderHandedOver;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;

/** Ends a store's work on an order: by its partner's word, or when time is up. */
@ApplicationScoped
public class HandOver {

  /** The kind of timer that hands over what nobody handed over. */
  public static final String TIMER = "hand-over";

  private static final Logger LOG = Logger.getLogger(HandOver.class);

  private final Matches matches;
  private final Announcer announcer;
  private final Clock clock;

  HandOver(Matches matches, Announcer announcer, Clock clock) {
    this.matches = matches;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** Hands over a match that the caller has locked. */
  HandOverOutcome byPartner(OrderMatch match, String cause) {
    return handOver(match, cause, OrderHandedOver.By.PARTNER);
  }

  /** A timer whose order was ended before does nothing. */
  public void byTimer(OrderId order) {
    OrderMatch match = matches.lock(order);
    if (match != null) {
      handOver(match, TIMER, OrderHandedOver.By.TIMER);
    }
  }

  private HandOverOutcome handOver(OrderMatch match, String cause, OrderHandedOver.By by) {
    Instant now = clock.instant();
    HandOverOutcome outcome = matches.handOver(match, cause, now);
    if (outcome == HandOverOutcome.HANDED_OVER) {
      announcer.announce(
          new OrderHandedOver(
              match.orderId(), match.shopper().contactId(), match.winner(), by, now));
      LOG.infof("order handed over orderId=%s storeId=%s", match.orderId(), match.winner());
    }
    return outcome;
  }
}
