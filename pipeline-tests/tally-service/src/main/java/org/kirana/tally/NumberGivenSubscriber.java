package org.kirana.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.events.Timers;

/** Hears numbers. */
@ApplicationScoped
class NumberGivenSubscriber implements Subscriber<NumberGiven> {

  private final TallyNumber tallyNumber;
  private final Effects effects;
  private final Timers timers;

  NumberGivenSubscriber(TallyNumber tallyNumber, Effects effects, Timers timers) {
    this.tallyNumber = tallyNumber;
    this.effects = effects;
    this.timers = timers;
  }

  @Override
  public Class<NumberGiven> hears() {
    return NumberGiven.class;
  }

  @Override
  public void preload(Event<NumberGiven> event, Preload preload) {
    preload.row(Tally.class, event.data().number());
    preload.row(TallySum.class, event.data().key());
  }

  @Override
  public void hear(Event<NumberGiven> event) {
    NumberGiven given = event.data();
    switch (given.action()) {
      case PLAIN -> tallyNumber.tally(event);
      case UNGUARDED -> tallyNumber.tallyUnguarded(given);
      case SILENT -> {
        effects.takeTimeUnlessCured(given.number(), given.millis());
        effects.happened("number", given.number());
      }
      case POISON -> {
        tallyNumber.tallyUnguarded(given);
        failUnlessCured(given.number());
      }
      case SLOW -> {
        effects.takeTimeUnlessCured(given.number(), given.millis());
        tallyNumber.tallyUnguarded(given);
      }
      case TOO_LARGE -> tallyNumber.tallyAtLength(given);
      case TIMER -> timers.schedule(EchoTimer.KIND, Long.toString(given.number()), due(event));
      case HOLD -> {
        effects.awaitRelease(given.number());
        tallyNumber.tallyUnguarded(given);
      }
    }
  }

  private static Instant due(Event<NumberGiven> event) {
    return event.time().plusMillis(event.data().millis());
  }

  private void failUnlessCured(long number) {
    if (!effects.isCured(number)) {
      throw new IllegalStateException("no cure for " + number);
    }
  }
}
