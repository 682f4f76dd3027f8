package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.kirana.messaging.domain.OrderId;
import org.kirana.messaging.domain.RateCard;
import org.kirana.messaging.persistence.PricedMessages;
import org.kirana.messaging.persistence.PricedMessages.Priced;

/** Tells what our messages cost, of one order or of a time. */
@ApplicationScoped
public class MessageCosts {

  private static final int MILLI = 3;

  /**
   * @param unpriced messages of which WhatsApp has not said the price yet, or we know no rate
   * @param paise of all that are priced; parts of a paisa count
   */
  public record Costs(
      long orders, long messages, long billable, long unpriced, BigDecimal paise, String rates) {}

  private final PricedMessages messages;
  private final RateCard rateCard;
  private final String rates;

  MessageCosts(PricedMessages messages, RateCard rateCard, CostSettings settings) {
    this.messages = messages;
    this.rateCard = rateCard;
    this.rates = settings.rateCard().isPresent() ? "configured" : "example";
  }

  public Costs of(OrderId order) {
    return costs(messages.of(order), 1);
  }

  /** Of all messages that were asked for in that time and that are about an order. */
  public Costs between(Instant from, Instant until) {
    return costs(messages.between(from, until), messages.ordersBetween(from, until));
  }

  private Costs costs(List<Priced> all, long orders) {
    long count = 0;
    long billable = 0;
    long unpriced = 0;
    long milliPaise = 0;
    for (Priced priced : all) {
      count += priced.messages();
      billable += Boolean.TRUE.equals(priced.price().billable()) ? priced.messages() : 0;
      Long each = rateCard.milliPaise(priced.price(), priced.day()).orElse(null);
      unpriced += each == null ? priced.messages() : 0;
      milliPaise += each == null ? 0 : each * priced.messages();
    }
    return new Costs(
        orders, count, billable, unpriced, BigDecimal.valueOf(milliPaise, MILLI), rates);
  }
}
