package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.kirana.simulator.phone.Phone;
import org.kirana.simulator.phone.Phones;

/** Carries an accepted message to its phone and reports each step, or reports why it cannot. */
@ApplicationScoped
public class CarryMessage {

  private final Phones phones;
  private final Obstacles obstacles;
  private final ReportStatus reportStatus;
  private final Pace pace;

  CarryMessage(Phones phones, Obstacles obstacles, ReportStatus reportStatus, Pace pace) {
    this.phones = phones;
    this.obstacles = obstacles;
    this.reportStatus = reportStatus;
    this.pace = pace;
  }

  void inBackground(SentMessage message) {
    pace.background().run(() -> carry(message));
  }

  private void carry(SentMessage message) throws InterruptedException {
    if (!message.isReachable()) {
      return;
    }
    Phone phone = phones.named(message.address());
    pace.pauseBefore(MessageStatus.SENT);
    Optional<Failure> failure = obstacles.of(message, phone);
    if (failure.isPresent()) {
      reportStatus.failed(message, phone, failure.get());
      return;
    }
    phone.show(message.asSeenOnPhone());
    reportStatus.reached(MessageStatus.SENT, message, phone);
    for (MessageStatus status : List.of(MessageStatus.DELIVERED, MessageStatus.READ)) {
      pace.pauseBefore(status);
      reportStatus.reached(status, message, phone);
    }
  }
}
