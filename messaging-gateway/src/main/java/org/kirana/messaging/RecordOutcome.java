package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.outbound.MessageStatusChanged;
import org.kirana.messaging.persistence.ClaimedMessage;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Remembers how sending a message ended, and tells the house when it never will. */
@ApplicationScoped
public class RecordOutcome {

  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(100);

  private final Announcer announcer;
  private final Alarms alarms;
  private final Clock clock;
  private final Duration statusWait;

  RecordOutcome(Announcer announcer, Alarms alarms, Clock clock, SendingSettings settings) {
    this.announcer = announcer;
    this.alarms = alarms;
    this.clock = clock;
    this.statusWait = settings.statusWait();
  }

  /**
   * That WhatsApp took it is true whoever holds the message now; anything else counts only while it
   * is still ours and no status has told more.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(ClaimedMessage claimed, Outcome outcome) {
    OutgoingMessage message = OutgoingMessage.locked(claimed.messageId());
    if (outcome instanceof Outcome.Accepted accepted) {
      message.accepted(accepted.wamid());
    } else if (message.isHeldBy(claimed.lease())) {
      apply(outcome, message);
    }
  }

  private void apply(Outcome outcome, OutgoingMessage message) {
    Instant now = clock.instant();
    switch (outcome) {
      case Outcome.Accepted accepted -> message.accepted(accepted.wamid());
      case Outcome.Unsure unsure -> message.unsure(now.plus(statusWait));
      case Outcome.Retry retry -> {
        callAnOperator(retry.failure());
        message.retry(now.plus(retry.after()), retry.failure());
      }
      case Outcome.UseTemplate useTemplate -> message.useTemplate(now);
      case Outcome.LookAgain lookAgain -> message.postpone(now.plus(LOOK_AGAIN_AFTER));
      case Outcome.GivenUp givenUp -> giveUp(message, givenUp.failure(), now);
      case Outcome.TooLate tooLate -> {
        message.expired();
        announce(message, Failure.of(FailureReason.EXPIRED), now);
      }
    }
  }

  private void giveUp(OutgoingMessage message, Failure failure, Instant now) {
    callAnOperator(failure);
    message.failed(failure);
    announce(message, failure, now);
  }

  private void announce(OutgoingMessage message, Failure failure, Instant now) {
    announcer.announce(
        MessageStatusChanged.idOfFailure(message.messageId()),
        MessageStatusChanged.failed(message.messageId(), message.contactId(), now, failure));
  }

  private void callAnOperator(Failure failure) {
    if (failure.reason().concernsTheChannel()) {
      alarms.raise("whatsapp-channel", "code " + failure.code());
    }
  }
}
