package org.kirana.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.events.Event;

/** Adds a number to its key's sum, once, and announces it. */
@ApplicationScoped
class TallyNumber {

  private static final int MORE_THAN_A_BROKER_TAKES = 2_000_000;

  private final EntityManager rows;
  private final Announcer announcer;
  private final Alarms alarms;
  private final Effects effects;

  TallyNumber(EntityManager rows, Announcer announcer, Alarms alarms, Effects effects) {
    this.rows = rows;
    this.announcer = announcer;
    this.alarms = alarms;
    this.effects = effects;
  }

  void tally(Event<NumberGiven> event) {
    NumberGiven given = event.data();
    Tally known = rows.find(Tally.class, given.number());
    if (known == null) {
      rows.persist(new Tally(given, event.time(), effects.instance()));
      add(given, "");
    } else if (!known.saysTheSameAs(given)) {
      alarms.raise("number-given-differently", "number " + given.number());
    }
  }

  /** An effect that happens as often as it is called. */
  void tallyUnguarded(NumberGiven given) {
    effects.happened("number", given.number());
    add(given, "");
  }

  void tallyAtLength(NumberGiven given) {
    effects.happened("too-large", given.number());
    add(given, "x".repeat(MORE_THAN_A_BROKER_TAKES));
  }

  private void add(NumberGiven given, String padding) {
    TallySum sum = rows.find(TallySum.class, given.key());
    if (sum == null) {
      sum = new TallySum(given.key());
      rows.persist(sum);
    }
    sum.add(given.number());
    announcer.announce(sum.tallied(given.number(), padding));
  }
}
