package org.kirana.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Subscriber;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.persistence.LineWindows;

/** Hears that a shopper wrote: for 24 hours we may answer freely. */
@ApplicationScoped
class MessageReceivedSubscriber implements Subscriber<MessageReceived> {

  private final LineWindows windows;

  MessageReceivedSubscriber(LineWindows windows) {
    this.windows = windows;
  }

  @Override
  public Class<MessageReceived> hears() {
    return MessageReceived.class;
  }

  @Override
  public void hear(Event<MessageReceived> event) {
    windows.heardFrom(event.data().contactId(), Line.SHOPPER, event.data().receivedAt());
  }
}
