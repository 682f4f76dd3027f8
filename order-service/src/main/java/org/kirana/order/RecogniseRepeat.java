package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.kirana.events.Alarms;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.persistence.HeardMessage;
import org.kirana.order.persistence.HeardMessages;

/** Lets every message have its effect once, however often it is delivered. */
@Singleton
class RecogniseRepeat {

  private final HeardMessages heardMessages;
  private final Alarms alarms;
  private final Clock clock;

  RecogniseRepeat(HeardMessages heardMessages, Alarms alarms, Clock clock) {
    this.heardMessages = heardMessages;
    this.alarms = alarms;
    this.clock = clock;
  }

  boolean isRepeat(ShopperMessage message) {
    Optional<HeardMessage> heard = heardMessages.heard(message.messageId());
    if (heard.isPresent()) {
      raiseIfDifferent(heard.get(), message);
      return true;
    }
    heardMessages.remember(
        new HeardMessage(message.messageId(), message.fingerprint(), clock.instant()));
    return false;
  }

  private void raiseIfDifferent(HeardMessage heard, ShopperMessage message) {
    if (!heard.says(message.fingerprint())) {
      // A shopper's message is called by its wamid, in which a phone number is encoded.
      alarms.raise("message-id-with-other-content", "contactId=" + message.contactId());
    }
  }
}
