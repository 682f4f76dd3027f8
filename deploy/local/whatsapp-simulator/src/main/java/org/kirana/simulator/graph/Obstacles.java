package org.kirana.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.kirana.simulator.phone.Phone;

/** What can stop an accepted message: an order from the fault menu, the window, its document. */
@ApplicationScoped
public class Obstacles {

  private final Faults faults;
  private final FetchDocument fetchDocument;
  private final Clock clock;

  Obstacles(Faults faults, FetchDocument fetchDocument, Clock clock) {
    this.faults = faults;
    this.fetchDocument = fetchDocument;
    this.clock = clock;
  }

  Optional<Failure> of(SentMessage message, Phone phone) throws InterruptedException {
    Optional<Failure> ordered = faults.takeFailure();
    if (ordered.isPresent()) {
      return ordered;
    }
    if (message.content().needsOpenWindow()
        && !phone.isWindowOpen(message.line(), clock.instant())) {
      return Optional.of(Failure.windowClosed());
    }
    Optional<DocumentLink> document = message.content().document();
    return document.isPresent()
        ? fetchDocument.of(document.get(), message.wamid())
        : Optional.empty();
  }
}
