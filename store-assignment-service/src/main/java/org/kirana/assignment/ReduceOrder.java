package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Shortfall;
import org.kirana.assignment.domain.ShortfallId;
import org.kirana.assignment.outbound.OrderReduced;
import org.kirana.assignment.outbound.ShortfallNotice;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Takes from an order that a store has what the store lacks and the shopper goes without. */
@ApplicationScoped
public class ReduceOrder {

  private static final Logger LOG = Logger.getLogger(ReduceOrder.class);

  private final StoreDirectory directory;
  private final Announcer announcer;
  private final Clock clock;

  ReduceOrder(StoreDirectory directory, Announcer announcer, Clock clock) {
    this.directory = directory;
    this.announcer = announcer;
    this.clock = clock;
  }

  /** The match is locked, and its shopper is asked about this shortfall. */
  void reduce(OrderMatch match, int shortfall, EventId cause) {
    Instant now = clock.instant();
    List<OrderLine> struck = struck(match, shortfall);
    Goods stays = match.agree(cause.value(), now);
    OrderReduced fact =
        new OrderReduced(
            match.orderId(),
            match.shopper().contactId(),
            match.shopper().language(),
            match.winner(),
            shortfall,
            struck,
            stays.totalPaise(),
            now);
    announcer.announce(fact);
    ShortfallId id = new ShortfallId(match.orderId(), shortfall);
    announcer.announce(
        new ShortfallNotice(id, directory.partnerOf(match.winner()), now).agreed(fact));
    LOG.infof("order reduced orderId=%s shortfall=%d", match.orderId(), shortfall);
  }

  private static List<OrderLine> struck(OrderMatch match, int number) {
    Shortfall shortfall = match.shortfalls().find(number).orElseThrow();
    return match.goods().map(goods -> goods.lines(shortfall.lines())).orElseThrow();
  }
}
