package org.kirana.events.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Dead if the loop has not come around for longer than any of its time-outs. */
@Liveness
@ApplicationScoped
class EventsLiveness implements HealthCheck {

  private static final Duration LONGEST_STEP = Duration.ofMinutes(2);

  private final LoopState loop;
  private final Clock clock = Clock.systemUTC();

  EventsLiveness(LoopState loop) {
    this.loop = loop;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("event loop")
        .status(!loop.quietFor(LONGEST_STEP, clock.instant()))
        .build();
  }
}
