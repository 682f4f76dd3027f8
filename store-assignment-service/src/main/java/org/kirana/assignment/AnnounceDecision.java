package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.assignment.outbound.MatchedStore;
import org.kirana.assignment.outbound.NewOrderMessage;
import org.kirana.assignment.outbound.StoreMatched;
import org.kirana.assignment.outbound.StoreNotMatched;
import org.kirana.events.Announcer;
import org.kirana.events.Timers;

/** Tells everybody concerned what was decided about an order. */
@ApplicationScoped
public class AnnounceDecision {

  private static final Logger LOG = Logger.getLogger(AnnounceDecision.class);

  private final Announcer announcer;
  private final Timers timers;
  private final AssignmentSettings settings;

  AnnounceDecision(Announcer announcer, Timers timers, AssignmentSettings settings) {
    this.announcer = announcer;
    this.timers = timers;
    this.settings = settings;
  }

  void announce(OrderPlaced order, Decision decision, Instant now) {
    switch (decision) {
      case Decision.Matched matched -> {
        StoreMatched fact = fact(order, matched, now);
        announcer.announce(fact);
        tellPartner(fact, matched.store(), order);
        timers.schedule(
            HandOver.TIMER, order.orderId().toString(), now.plus(settings.handOverAfter()));
        LOG.infof("store matched orderId=%s storeId=%s", order.orderId(), matched.store().id());
      }
      case Decision.NotMatched not -> {
        announcer.announce(
            new StoreNotMatched(
                order.orderId(), order.contactId(), order.language(), not.reason(), now));
        LOG.infof("store not matched orderId=%s reason=%s", order.orderId(), not.reason());
      }
    }
  }

  private void tellPartner(StoreMatched fact, Store store, OrderPlaced order) {
    Instant notAfter = fact.matchedAt().plus(settings.newOrderUsefulFor());
    announcer.announce(NewOrderMessage.of(fact, store.partner(), order.note(), notAfter));
  }

  private static StoreMatched fact(OrderPlaced order, Decision.Matched matched, Instant now) {
    return new StoreMatched(
        order.orderId(),
        order.contactId(),
        order.language(),
        order.placedAt(),
        now,
        order.fulfilment(),
        order.place(),
        order.lines(),
        order.totalPaise(),
        MatchedStore.of(matched.store()),
        matched.distanceMetres());
  }
}
