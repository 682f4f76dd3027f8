package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kirana.messaging.domain.Departure;
import org.kirana.messaging.domain.Priority;
import org.kirana.messaging.inbound.SendMessage.Kind;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Decides in which form a message may leave at this moment. */
@ApplicationScoped
class ChooseDeparture {

  private final Clock clock;
  private final Duration windowPatience;

  ChooseDeparture(Clock clock, SendingSettings settings) {
    this.clock = clock;
    this.windowPatience = settings.windowPatience();
  }

  Departure of(org.kirana.messaging.inbound.SendMessage asked, ClaimedMessage claimed) {
    Instant now = clock.instant();
    if (!now.isBefore(asked.notAfter())) {
      return Departure.TOO_LATE;
    }
    if (claimed.to().wantsNoNews() && isNews(asked)) {
      return Departure.NOT_WANTED;
    }
    if (asked.content().kind() == Kind.SEEN) {
      return Departure.FREE_FORM;
    }
    boolean open = claimed.to().window().isOpenAt(now);
    return Departure.of(
        new Departure.Window(open, claimed.windowRefused()),
        asked.priority(),
        asked.template() != null,
        windowPatience.minus(Duration.between(claimed.recordedAt(), now)));
  }

  /**
   * Answers, bills and whatever is about an order reach also who wrote "stop": they asked for them,
   * and who speaks of an order knows whether its shopper still wants to hear.
   */
  private static boolean isNews(org.kirana.messaging.inbound.SendMessage asked) {
    return asked.priority() == Priority.NOTIFICATION && asked.orderId() == null;
  }
}
