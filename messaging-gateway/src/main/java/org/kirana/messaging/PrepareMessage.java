package org.kirana.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import org.kirana.events.wire.EventJson;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.inbound.SendMessage.Template;
import org.kirana.messaging.outbound.GraphLimits;
import org.kirana.messaging.outbound.GraphMessage;
import org.kirana.messaging.outbound.GraphTemplate;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Gives a message the form that its reader may get, and fills in numbers, links and files. */
@ApplicationScoped
class PrepareMessage {

  private final ChooseDeparture departure;
  private final AttachFiles files;
  private final FillInFor tokens;
  private final Clock clock;

  PrepareMessage(ChooseDeparture departure, AttachFiles files, FillInFor tokens, Clock clock) {
    this.departure = departure;
    this.files = files;
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * Not inside a transaction: a file may have to be given to WhatsApp first.
   *
   * @throws org.kirana.messaging.domain.UnfillableToken if a number or link is not to be had
   * @throws org.kirana.messaging.domain.CannotAttach if a file is not to be had, or not now
   */
  Prepared prepare(ClaimedMessage claimed) {
    SendMessage asked = read(claimed.command());
    return claimed
        .to()
        .reachedAs()
        .map(to -> prepare(claimed, asked, to))
        .orElseGet(() -> givenUp(Failure.of(FailureReason.UNKNOWN_CONTACT)));
  }

  private Prepared prepare(ClaimedMessage claimed, SendMessage asked, WhatsAppIdentity to) {
    Template template = asked.template();
    return switch (departure.of(asked, claimed)) {
      case FREE_FORM ->
          ready(
              asked,
              GraphMessage.freeForm(files.attach(asked), to, tokens.reader(asked)),
              template != null);
      case TEMPLATE ->
          template == null
              ? givenUp(Failure.ofCode(FailureReason.RE_ENGAGEMENT))
              : ready(
                  asked,
                  GraphTemplate.of(files.attach(asked), template, to, tokens.reader(asked)),
                  false);
      case NOT_ALLOWED -> givenUp(Failure.ofCode(FailureReason.RE_ENGAGEMENT));
      case NOT_WANTED -> givenUp(Failure.of(FailureReason.RECIPIENT));
      case LOOK_AGAIN -> new Prepared.Settled(new Outcome.LookAgain());
      case TOO_LATE -> new Prepared.Settled(new Outcome.TooLate());
    };
  }

  private Prepared ready(SendMessage asked, ObjectNode message, boolean templateLeft) {
    return GraphLimits.problem(message, clock.instant())
        .map(problem -> givenUp(Failure.ofContent(problem)))
        .orElseGet(() -> new Prepared.Ready(asked.line(), message, templateLeft));
  }

  private static Prepared givenUp(Failure failure) {
    return new Prepared.Settled(new Outcome.GivenUp(failure));
  }

  private static SendMessage read(String command) {
    try {
      return EventJson.read(command.getBytes(UTF_8), SendMessage.class);
    } catch (IOException e) {
      throw new IllegalStateException("what was recorded can be read again", e);
    }
  }
}
