package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.persistence.ClaimedMessage;
import org.kirana.messaging.persistence.OutgoingMessage;

/** Remembers why a message was not taken this time, and tells the house when it never will be. */
@ApplicationScoped
public class RecordOutcome {

  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(100);

  private final TellOutcome tell;
  private final SlowDown slowDown;
  private final DoubtMessage doubtMessage;
  private final Clock clock;

  RecordOutcome(TellOutcome tell, SlowDown slowDown, DoubtMessage doubtMessage, Clock clock) {
    this.tell = tell;
    this.slowDown = slowDown;
    this.doubtMessage = doubtMessage;
    this.clock = clock;
  }

  /** Counts only while the message is still ours and no status has told more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(ClaimedMessage claimed, Outcome.NotTaken outcome) {
    OutgoingMessage message = OutgoingMessage.locked(claimed.messageId());
    if (message.isHeldBy(claimed.lease())) {
      apply(outcome, message);
    }
  }

  private void apply(Outcome.NotTaken outcome, OutgoingMessage message) {
    Instant now = clock.instant();
    switch (outcome) {
      case Outcome.Unsure unsure -> doubtMessage.doubt(message);
      case Outcome.Retry retry -> tryAgain(message, retry.failure(), now.plus(retry.after()));
      case Outcome.UseTemplate useTemplate -> message.useTemplate(now);
      case Outcome.LookAgain lookAgain -> {
        slowDown.notAtAll(message);
        message.postpone(now.plus(LOOK_AGAIN_AFTER));
      }
      case Outcome.GivenUp givenUp -> giveUp(message, givenUp.failure(), now);
      case Outcome.TooLate tooLate -> {
        slowDown.notAtAll(message);
        message.expired();
        tell.failed(message, Failure.of(FailureReason.EXPIRED), now);
      }
    }
  }

  private void tryAgain(OutgoingMessage message, Failure failure, Instant due) {
    tell.troubleWithOurAccount(failure);
    slowDown.after(failure, message, due);
    message.retry(due, failure);
  }

  private void giveUp(OutgoingMessage message, Failure failure, Instant now) {
    tell.troubleWithOurAccount(failure);
    message.failed(failure);
    tell.failed(message, failure, now);
  }
}
