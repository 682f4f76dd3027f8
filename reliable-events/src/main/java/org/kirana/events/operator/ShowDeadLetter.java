package org.kirana.events.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.kirana.events.DeadLetters;

/** One dead letter; what may be personal only where it is asked for, which is logged. */
@ApplicationScoped
class ShowDeadLetter implements OperatorQuestion {

  private static final Logger LOG = Logger.getLogger(ShowDeadLetter.class);

  private final DeadLetters deadLetters;

  ShowDeadLetter(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String path() {
    return DeadLetterPlace.PATH;
  }

  @Override
  public Answer answer(Asked asked) throws SQLException {
    DeadLetterPlace place = DeadLetterPlace.of(asked);
    return deadLetters
        .find(place.topic(), place.partition(), place.offset())
        .<Answer>map(content -> new Answer.Well(200, shown(content, asked.isTrue("personal"))))
        .orElseGet(place::nothingThere);
  }

  private static Object shown(DeadLetters.Content content, boolean personal) {
    if (!personal) {
      return content.letter();
    }
    LOG.warnf(
        "personal data of a dead letter was shown to an operator: %s-%d@%d eventId=%s",
        content.letter().topic(),
        content.letter().partition(),
        content.letter().offset(),
        content.letter().eventId());
    return content;
  }
}
