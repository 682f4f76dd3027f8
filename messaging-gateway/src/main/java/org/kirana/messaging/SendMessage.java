package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadLocalRandom;
import org.kirana.messaging.domain.BackOff;
import org.kirana.messaging.domain.CannotAttach;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Outcome;
import org.kirana.messaging.domain.SendResult;
import org.kirana.messaging.domain.UnfillableToken;
import org.kirana.messaging.outbound.GraphApi;
import org.kirana.messaging.persistence.ClaimedMessage;

/** Says one message that is ours to say, in the form that is allowed now. */
@ApplicationScoped
public class SendMessage {

  private final PrepareMessage prepareMessage;
  private final GraphApi whatsApp;
  private final SendingRate rate;
  private final long leaveWithinNanos;

  SendMessage(
      PrepareMessage prepareMessage,
      GraphApi whatsApp,
      SendingRate rate,
      SendingSettings settings) {
    this.prepareMessage = prepareMessage;
    this.whatsApp = whatsApp;
    this.rate = rate;
    this.leaveWithinNanos = settings.lease().minus(settings.answerWithin()).toNanos();
  }

  /** Not inside a transaction: this speaks HTTP. */
  public Outcome send(ClaimedMessage claimed) throws InterruptedException {
    try {
      return switch (prepareMessage.prepare(claimed)) {
        case Prepared.Settled settled -> settled.outcome();
        case Prepared.Ready ready -> leave(claimed, ready);
      };
    } catch (UnfillableToken e) {
      return new Outcome.GivenUp(Failure.of(FailureReason.UNFILLABLE_TOKEN));
    } catch (CannotAttach e) {
      return failed(claimed, e.failure());
    }
  }

  /** The answer has to arrive while the message is still ours. */
  private Outcome leave(ClaimedMessage claimed, Prepared.Ready ready) throws InterruptedException {
    rate.await(ready.line());
    if (System.nanoTime() - claimed.claimedAtNanos() > leaveWithinNanos) {
      return new Outcome.LookAgain();
    }
    return switch (whatsApp.send(ready.line(), ready.message())) {
      case SendResult.Accepted accepted -> new Outcome.Accepted(accepted.wamid());
      case SendResult.Unsure unsure ->
          ready.mayBeRepeated()
              ? refused(claimed, ready, Failure.of(FailureReason.TRANSIENT))
              : new Outcome.Unsure();
      case SendResult.Refused refused -> refused(claimed, ready, refused.failure());
    };
  }

  private static Outcome refused(ClaimedMessage claimed, Prepared.Ready ready, Failure failure) {
    if (failure.reason() == FailureReason.WINDOW_CLOSED && ready.templateLeft()) {
      return new Outcome.UseTemplate();
    }
    return failed(claimed, failure);
  }

  private static Outcome failed(ClaimedMessage claimed, Failure failure) {
    double chance = ThreadLocalRandom.current().nextDouble();
    return failure.reason().passes()
        ? new Outcome.Retry(failure, BackOff.delay(failure.reason(), claimed.attempts(), chance))
        : new Outcome.GivenUp(failure);
  }
}
