package org.kirana.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Subscriber;
import org.kirana.messaging.RememberMedia;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.persistence.LineWindows;
import org.kirana.messaging.persistence.NewsWishes;
import org.kirana.messaging.persistence.UsedLinks;

/** Hears that a shopper wrote, so that we may answer for 24 hours; or that a link was used. */
@ApplicationScoped
class MessageReceivedSubscriber implements Subscriber<MessageReceived> {

  private final LineWindows windows;
  private final NewsWishes newsWishes;
  private final UsedLinks usedLinks;
  private final RememberMedia rememberMedia;

  MessageReceivedSubscriber(
      LineWindows windows,
      NewsWishes newsWishes,
      UsedLinks usedLinks,
      RememberMedia rememberMedia) {
    this.windows = windows;
    this.newsWishes = newsWishes;
    this.usedLinks = usedLinks;
    this.rememberMedia = rememberMedia;
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
    heard
        .newsWish()
        .ifPresent(
            wish -> newsWishes.remember(heard.contactId(), Line.SHOPPER, wish, heard.receivedAt()));
    heard
        .media()
        .ifPresent(
            media ->
                rememberMedia.remember(heard.contactId(), Line.SHOPPER, media, heard.receivedAt()));
    if (heard.checkout() != null) {
      usedLinks.use(heard.checkout().linkId(), heard.checkout().checkoutId(), heard.receivedAt());
    }
  }
}
