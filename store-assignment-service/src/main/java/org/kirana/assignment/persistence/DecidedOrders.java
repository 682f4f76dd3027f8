package org.kirana.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.OrderBrief;
import org.kirana.events.Alarms;

/** Sees to it that an order is decided once. */
@ApplicationScoped
public class DecidedOrders {

  private final Matches matches;
  private final Alarms alarms;

  DecidedOrders(Matches matches, Alarms alarms) {
    this.matches = matches;
    this.alarms = alarms;
  }

  /** Whether the order was decided before; another order under its id calls an operator. */
  public boolean knows(OrderBrief order) {
    OrderMatch known = matches.lock(order.id());
    if (known == null) {
      return false;
    }
    if (!known.isOf(order)) {
      alarms.raise("same-order-id-other-content", "orderId=" + order.id());
    }
    return true;
  }

  /** What is needed of the order is kept while a store is being asked, or has it. */
  public OrderMatch remember(OrderBrief brief, Object needed, Decision decision, Instant at) {
    OrderMatch match = new OrderMatch(brief, decision, at);
    if (match.state().holdsPlace()) {
      match.keep(needed);
    }
    matches.persist(match);
    return match;
  }
}
