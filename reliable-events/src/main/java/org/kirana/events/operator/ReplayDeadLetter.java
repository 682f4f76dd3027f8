package org.kirana.events.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.kirana.events.DeadLetters;

/** Has a dead letter heard again, after what was wrong is mended. */
@ApplicationScoped
class ReplayDeadLetter implements OperatorQuestion {

  private final DeadLetters deadLetters;

  ReplayDeadLetter(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @Override
  public String method() {
    return "POST";
  }

  @Override
  public String path() {
    return DeadLetterPlace.PATH + "/replay";
  }

  @Override
  public Answer answer(Asked asked) throws SQLException {
    DeadLetterPlace place = DeadLetterPlace.of(asked);
    return DeadLetterDecided.answer(
        "replay", place, deadLetters.replay(place.topic(), place.partition(), place.offset()));
  }
}
