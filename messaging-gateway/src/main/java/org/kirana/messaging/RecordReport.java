package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.kirana.events.Alarms;
import org.kirana.messaging.domain.BackOff;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.inbound.MessageStatusChanged;
import org.kirana.messaging.persistence.OutgoingMessage;

/**
 * Remembers what WhatsApp reported about a message of ours. A document that it could not fetch, or
 * any other trouble that passes, is said again; a window that had closed, as its template.
 */
@ApplicationScoped
public class RecordReport {

  private final Alarms alarms;
  private final SlowDown slowDown;
  private final Clock clock;

  RecordReport(Alarms alarms, SlowDown slowDown, Clock clock) {
    this.alarms = alarms;
    this.slowDown = slowDown;
    this.clock = clock;
  }

  public void record(MessageStatusChanged report, OutgoingMessage message) {
    Failure failure = report.failure();
    Wamid wamid = report.wamid();
    if (report.status() != DeliveryStatus.FAILED || failure == null || wamid == null) {
      message.reported(report.status(), wamid, failure);
    } else if (message.isCurrentAttempt(wamid)) {
      failed(message, wamid, failure);
    }
  }

  private void failed(OutgoingMessage message, Wamid wamid, Failure failure) {
    if (failure.reason().concernsTheChannel()) {
      alarms.raise("whatsapp-channel", "code " + failure.code());
    }
    boolean canStillFail = message.state().after(DeliveryStatus.FAILED) != message.state();
    if (canStillFail && failure.reason().isWorthAnotherTry()) {
      Instant due = clock.instant().plus(pause(message, failure));
      slowDown.after(failure, message, due);
      message.failedAfterAcceptance(wamid, due, failure);
    } else {
      message.reported(DeliveryStatus.FAILED, wamid, failure);
    }
  }

  private static Duration pause(OutgoingMessage message, Failure failure) {
    return failure.reason() == FailureReason.WINDOW_CLOSED
        ? Duration.ZERO
        : BackOff.delay(
            failure.reason(), message.attempts(), ThreadLocalRandom.current().nextDouble());
  }
}
