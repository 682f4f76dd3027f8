package org.kirana.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Subscriber;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.persistence.LineWindows;
import org.kirana.messaging.persistence.UsedLinks;

/** Hears that a shopper wrote, so that we may answer for 24 hours; or that a link was used. */
@ApplicationScoped
class MessageReceivedSubscriber implements Subscriber<MessageReceived> {

  private final LineWindows windows;
  private final UsedLinks usedLinks;

  MessageReceivedSubscriber(LineWindows windows, UsedLinks usedLinks) {
    this.windows = windows;
    this.usedLinks = usedLinks;
  }

  @Override
  public Class<MessageReceived> hears() {
    return MessageReceived.class;
  }

  @Override
  public void hear(Event<MessageReceived> event) {
    MessageReceived heard = event.data();
    if (heard.opensWindow()) {
      windows.heardFrom(heard.contactId(), Line.SHOPPER, heard.receivedAt());
    }
    if (heard.checkout() != null) {
      usedLinks.use(heard.checkout().linkId(), heard.checkout().checkoutId(), heard.receivedAt());
    }
  }
}
