package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.assignment.outbound.AcceptedMessage;
import org.kirana.assignment.outbound.NewOrderMessage;
import org.kirana.assignment.outbound.StoreMatched;
import org.kirana.events.Announcer;
import org.kirana.events.Timers;

/** Says that a store has an order, and lets the time run in which it is handed over. */
@ApplicationScoped
public class AnnounceMatch {

  private static final Logger LOG = Logger.getLogger(AnnounceMatch.class);

  private final Announcer announcer;
  private final Timers timers;
  private final AssignmentSettings settings;

  AnnounceMatch(Announcer announcer, Timers timers, AssignmentSettings settings) {
    this.announcer = announcer;
    this.timers = timers;
    this.settings = settings;
  }

  /** The store takes every order; its partner learns of this one. */
  void automatic(OrderPlaced order, Decision.Matched matched, Instant now) {
    StoreMatched fact = order.matchedWith(matched.store(), matched.distanceMetres(), now);
    announce(fact);
    announcer.announce(
        NewOrderMessage.of(fact, matched.store().partner(), order.note(), usefulUntil(now)));
  }

  /** The store's partner accepted this order. */
  void byTap(OrderPlaced order, Store store, long distanceMetres, Instant now) {
    StoreMatched fact = order.matchedWith(store, distanceMetres, now);
    announce(fact);
    announcer.announce(AcceptedMessage.of(fact, store.partner(), order.note(), usefulUntil(now)));
  }

  /** The store's partner has a part of this order, and the shopper agreed to that. */
  void byAgreement(OrderPlaced part, Store store, long distanceMetres, Instant now) {
    StoreMatched fact = part.matchedWith(store, distanceMetres, now);
    announce(fact);
    announcer.announce(
        AcceptedMessage.ofPart(fact, store.partner(), part.note(), usefulUntil(now)));
  }

  private void announce(StoreMatched fact) {
    announcer.announce(fact);
    timers.schedule(
        HandOver.TIMER, fact.orderId().toString(), fact.matchedAt().plus(settings.handOverAfter()));
    LOG.infof("store matched orderId=%s storeId=%s", fact.orderId(), fact.store().storeId());
  }

  private Instant usefulUntil(Instant now) {
    return now.plus(settings.newOrderUsefulFor());
  }
}
