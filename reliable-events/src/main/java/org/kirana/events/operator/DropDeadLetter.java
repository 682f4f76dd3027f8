package org.kirana.events.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.kirana.events.DeadLetters;

/** Gives a dead letter up, so that those behind it go on. */
@ApplicationScoped
class DropDeadLetter implements OperatorQuestion {

  private final DeadLetters deadLetters;

  DropDeadLetter(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @Override
  public String method() {
    return "POST";
  }

  @Override
  public String path() {
    return DeadLetterPlace.PATH + "/drop";
  }

  @Override
  public Answer answer(Asked asked) throws SQLException {
    DeadLetterPlace place = DeadLetterPlace.of(asked);
    return DeadLetterDecided.answer(
        "drop", place, deadLetters.drop(place.topic(), place.partition(), place.offset()));
  }
}
