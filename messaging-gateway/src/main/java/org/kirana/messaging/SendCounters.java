package org.kirana.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Counts attempts by their result, and the guesses among them. */
@ApplicationScoped
class SendCounters {

  private final MeterRegistry metrics;
  private final Counter guesses;

  SendCounters(MeterRegistry metrics) {
    this.metrics = metrics;
    this.guesses =
        Counter.builder("kirana.guessed.sends")
            .description("Sent again without knowing whether WhatsApp had taken it before")
            .register(metrics);
  }

  void count(ClaimedMessage claimed, Outcome outcome) {
    metrics.counter("kirana.sends", "result", result(outcome)).increment();
    if (claimed.guess() && wasTried(outcome)) {
      guesses.increment();
    }
  }

  private static String result(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted -> "accepted";
      case Outcome.Unsure unsure -> "unsure";
      case Outcome.Retry retry -> "retried";
      case Outcome.UseTemplate useTemplate -> "window-refused";
      case Outcome.LookAgain lookAgain -> "looked-at";
      case Outcome.GivenUp givenUp -> "failed";
      case Outcome.TooLate tooLate -> "expired";
    };
  }

  private static boolean wasTried(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted accepted -> true;
      case Outcome.Unsure unsure -> true;
      case Outcome.Retry retry -> true;
      case Outcome.UseTemplate useTemplate -> true;
      case Outcome.GivenUp givenUp -> true;
      case Outcome.LookAgain lookAgain -> false;
      case Outcome.TooLate tooLate -> false;
    };
  }
}
