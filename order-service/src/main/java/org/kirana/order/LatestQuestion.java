package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kirana.order.domain.OrderRules;
import org.kirana.order.domain.WaitingBasket;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/**
 * Knows what a shopper was asked last, because that is what a word answers: the prices of a basket,
 * or whether a part of an order is enough. Who repeats a word has not answered an older question.
 */
@Singleton
class LatestQuestion {

  /** WhatsApp tells when a message was written in whole seconds. */
  private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(1);

  private final Orders orders;
  private final OrderRules rules;

  LatestQuestion(Orders orders, OrderRules rules) {
    this.orders = orders;
    this.rules = rules;
  }

  /** The basket at prices that the shopper has to agree to first. */
  Optional<WaitingBasket> offer(Turn turn) {
    return turn.conversation()
        .waitingBasket(turn.at(), rules.basketKept())
        .filter(waiting -> waiting.offer() != null);
  }

  /** The order about which the shopper was asked, before this message and after the offer. */
  Optional<Order> part(Turn turn) {
    Instant after = offer(turn).map(WaitingBasket::sentAt).orElse(Instant.EPOCH);
    return orders.latestAskedOf(turn.message().contactId(), after, turn.at().plus(WRITTEN_WITHIN));
  }

  /** Who has ordered since may have said yes to that. */
  boolean hasOrderedSince(Turn turn, Instant askedAt) {
    return orders
        .latestOf(turn.message().contactId())
        .filter(order -> order.placedAt().isAfter(askedAt))
        .isPresent();
  }
}
