package org.kirana.events.operator;

import java.util.Map;
import org.jboss.logging.Logger;
import org.kirana.events.DeadLetters;

/** What an operator is told of a decision about a dead letter. */
final class DeadLetterDecided {

  private static final Logger LOG = Logger.getLogger(DeadLetterDecided.class);

  private DeadLetterDecided() {}

  static Answer answer(String decision, DeadLetterPlace place, DeadLetters.Outcome outcome) {
    return switch (outcome) {
      case DeadLetters.Accepted accepted -> {
        LOG.infof("an operator decided: %s %s", decision, place);
        yield new Answer.Well(202, Map.of("decision", decision, "at", place.toString()));
      }
      case DeadLetters.NoSuchLetter none -> place.nothingThere();
      case DeadLetters.WaitsBehind behind ->
          new Answer.Problem(
              409,
              "Conflict",
              "An earlier event of the same key is still dead, at %s-%d@%d: decide about it first."
                  .formatted(place.topic(), place.partition(), behind.offset()));
    };
  }
}
