package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.kirana.assignment.FollowOffer;
import org.kirana.assignment.TimeOffer;
import org.kirana.assignment.domain.OfferId;
import org.kirana.events.TimerSubscriber;

/** Hears that half of the time for an answer is over. */
@ApplicationScoped
public class OfferReminderTimer implements TimerSubscriber {

  private final FollowOffer followOffer;

  OfferReminderTimer(FollowOffer followOffer) {
    this.followOffer = followOffer;
  }

  @Override
  public String kind() {
    return TimeOffer.REMINDER;
  }

  @Override
  public void due(String id, Instant dueAt) {
    followOffer.halfTime(Objects.requireNonNull(OfferId.parse(id)));
  }
}
