package org.kirana.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.Announcer;
import org.kirana.events.TimerSubscriber;

/** Announces a number once more when its timer is due. */
@ApplicationScoped
class EchoTimer implements TimerSubscriber {

  static final String KIND = "echo";

  private final Announcer announcer;
  private final Effects effects;

  EchoTimer(Announcer announcer, Effects effects) {
    this.announcer = announcer;
    this.effects = effects;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void due(String id, Instant dueAt) {
    long number = Long.parseLong(id);
    effects.happened("timer", number);
    announcer.announce(new TimerFired(number));
  }
}
