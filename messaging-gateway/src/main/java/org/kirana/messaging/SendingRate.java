package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kirana.messaging.domain.Line;

/** Spreads the messages of each business number over the second, below WhatsApp's limit. */
@ApplicationScoped
public class SendingRate {

  private final long nanosBetween;
  private final Map<Line, Long> nextSlot = new EnumMap<>(Line.class);

  SendingRate(SendingSettings settings) {
    this.nanosBetween = TimeUnit.SECONDS.toNanos(1) / settings.perSecond();
  }

  /** Waits for the line's next free slot. */
  void await(Line line) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(reserve(line, System.nanoTime()));
  }

  /** How many nanoseconds from now the slot is; the slot is taken. */
  synchronized long reserve(Line line, long now) {
    long slot = nextSlot.getOrDefault(line, now);
    long mine = slot - now > 0 ? slot : now;
    nextSlot.put(line, mine + nanosBetween);
    return mine - now;
  }
}
