package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.kirana.assignment.LapseOffer;
import org.kirana.assignment.domain.OfferId;
import org.kirana.events.TimerSubscriber;

/** Hears that an offer's time is up. */
@ApplicationScoped
public class OfferLapseTimer implements TimerSubscriber {

  private final LapseOffer lapseOffer;

  OfferLapseTimer(LapseOffer lapseOffer) {
    this.lapseOffer = lapseOffer;
  }

  @Override
  public String kind() {
    return LapseOffer.TIMER;
  }

  @Override
  public void due(String id, Instant dueAt) {
    lapseOffer.due(Objects.requireNonNull(OfferId.parse(id)), dueAt);
  }
}
