package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.kirana.simulator.fault.Chances;
import org.kirana.simulator.fault.Fault;
import org.kirana.simulator.phone.Phone;

/** What can stop an accepted message: an order from the fault menu, the window, its document. */
@ApplicationScoped
public class Obstacles {

  private final Faults faults;
  private final FetchAttachment fetchAttachment;
  private final Chances chances;
  private final Clock clock;

  Obstacles(Faults faults, FetchAttachment fetchAttachment, Chances chances, Clock clock) {
    this.faults = faults;
    this.chances = chances;
    this.fetchAttachment = fetchAttachment;
    this.clock = clock;
  }

  Optional<Failure> of(SentMessage message, Phone phone) throws InterruptedException {
    Optional<Failure> ordered = faults.takeFailure();
    if (ordered.isPresent()) {
      return ordered;
    }
    if (chances.happens(Fault.FAILED)) {
      return Optional.of(Failure.chosen(chances.rates().failedCode()));
    }
    if (message.content().needsOpenWindow()
        && !phone.isWindowOpen(message.line(), clock.instant())) {
      return Optional.of(Failure.windowClosed());
    }
    Optional<Attachment> file = message.content().attachment();
    return file.isPresent() ? fetchAttachment.of(file.get(), message.wamid()) : Optional.empty();
  }
}
