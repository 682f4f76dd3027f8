package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.kirana.events.EventId;
import org.kirana.order.persistence.Conversations;
import org.kirana.order.persistence.Order;

/**
 * Tells a shopper news of an order, unless they said "stop". The conversation is only read here: it
 * is written by whoever hears its messages.
 */
@Singleton
class TellNews {

  private final Conversations conversations;
  private final Speak speak;

  TellNews(Conversations conversations, Speak speak) {
    this.conversations = conversations;
    this.speak = speak;
  }

  void tell(EventId cause, Order order, Instant at, Sentence news) {
    boolean wanted =
        conversations
            .with(order.contactId())
            .map(conversation -> conversation.wantsNewsOf(order))
            .orElse(true);
    if (wanted) {
      speak.tell(cause, order, at, news);
    }
  }
}
