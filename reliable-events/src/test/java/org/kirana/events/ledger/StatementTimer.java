package org.kirana.events.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.Announcer;
import org.kirana.events.TimerSubscriber;

/** Announces a statement some time after a payment. */
@ApplicationScoped
class StatementTimer implements TimerSubscriber {

  private final Announcer announcer;

  StatementTimer(Announcer announcer) {
    this.announcer = announcer;
  }

  @Override
  public String kind() {
    return "statement";
  }

  @Override
  public void due(String id, Instant dueAt) {
    if (id.startsWith("broken")) {
      throw new IllegalStateException("no statement for " + id);
    }
    announcer.announce(new StatementDue(id));
  }
}
