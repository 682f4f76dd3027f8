package org.kirana.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Price;
import org.kirana.messaging.domain.RateCard;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Remembers what WhatsApp first says of a message's price, and counts it. */
@ApplicationScoped
public class RecordPrice {

  private static final double MILLI_PAISE_PER_PAISA = 1_000;

  private final RateCard rateCard;
  private final MeterRegistry metrics;

  RecordPrice(RateCard rateCard, MeterRegistry metrics) {
    this.rateCard = rateCard;
    this.metrics = metrics;
  }

  public void record(@Nullable Price price, Instant at, OutgoingMessage message) {
    if (price != null && message.priced(price, at)) {
      String category = price.category() == null ? "unknown" : price.category();
      metrics.counter("kirana.priced.messages", "category", category).increment();
      metrics
          .counter("kirana.message.cost.paise", "category", category)
          .increment(rateCard.milliPaise(price, at).orElse(0L) / MILLI_PAISE_PER_PAISA);
    }
  }
}
