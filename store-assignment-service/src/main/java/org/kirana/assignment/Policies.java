package org.kirana.assignment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.kirana.assignment.domain.ChooseStore;
import org.kirana.assignment.domain.OfferTerms;
import org.kirana.assignment.domain.Slots;
import org.kirana.assignment.domain.StoreRanking;

/** Brings the domain's plain classes together with what they work on. */
class Policies {

  @Produces
  @Singleton
  ChooseStore chooseStore(StoreRanking ranking, Slots slots) {
    return new ChooseStore(ranking, slots);
  }

  @Produces
  @Singleton
  OfferTerms offerTerms(AssignmentSettings settings) {
    return new OfferTerms(
        settings.offerFor(),
        settings.offerSentWithin(),
        settings.offersAtMost(),
        settings.offersInAll());
  }

  /** Milliseconds are what our events and people can tell apart. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
  }
}
