package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.PackingOutcome;
import org.kirana.assignment.outbound.OrderPacked;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Says, once, that an order can be fetched or is on its way. */
@ApplicationScoped
public class PackOrder {

  private static final Logger LOG = Logger.getLogger(PackOrder.class);

  private final Announcer announcer;
  private final Clock clock;

  PackOrder(Announcer announcer, Clock clock) {
    this.announcer = announcer;
    this.clock = clock;
  }

  /** The match is locked. */
  PackingOutcome pack(OrderMatch match, EventId cause) {
    Instant now = clock.instant();
    Optional<Goods> goods = match.goods();
    PackingOutcome outcome = match.pack(cause.value(), now);
    if (outcome == PackingOutcome.PACKED && goods.isPresent()) {
      announcer.announce(
          new OrderPacked(
              match.orderId(),
              match.shopper().contactId(),
              match.shopper().language(),
              match.winner(),
              goods.get().fulfilment(),
              now));
      LOG.infof("order packed orderId=%s storeId=%s", match.orderId(), match.winner());
    }
    return outcome;
  }
}
