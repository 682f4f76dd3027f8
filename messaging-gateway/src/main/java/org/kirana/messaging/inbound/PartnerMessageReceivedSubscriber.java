package org.kirana.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Subscriber;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.persistence.LineWindows;

/** Hears that a store partner wrote: for 24 hours we may answer freely. */
@ApplicationScoped
class PartnerMessageReceivedSubscriber implements Subscriber<PartnerMessageReceived> {

  private final LineWindows windows;

  PartnerMessageReceivedSubscriber(LineWindows windows) {
    this.windows = windows;
  }

  @Override
  public Class<PartnerMessageReceived> hears() {
    return PartnerMessageReceived.class;
  }

  @Override
  public void hear(Event<PartnerMessageReceived> event) {
    windows.heardFrom(event.data().contactId(), Line.PARTNER, event.data().receivedAt());
  }
}
