package org.kirana.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kirana.events.EventId;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.domain.TextReading;
import org.kirana.order.persistence.Conversation;
import org.kirana.order.persistence.Conversations;

/** Gives every message of a shopper one answer, remembering what was said before. */
@ApplicationScoped
public class HoldConversation {

  private final RecogniseRepeat repeats;
  private final Conversations conversations;
  private final AnswerShopper answer;

  HoldConversation(RecogniseRepeat repeats, Conversations conversations, AnswerShopper answer) {
    this.repeats = repeats;
    this.conversations = conversations;
    this.answer = answer;
  }

  public void hear(EventId cause, ShopperMessage message) {
    if (repeats.isRepeat(message)) {
      return;
    }
    Optional<Conversation> known = conversations.with(message.contactId());
    Conversation conversation = known.orElseGet(() -> start(message));
    preferredLanguage(message.said()).ifPresent(conversation::continueIn);
    answer.to(new Turn(cause, message, conversation, known.isEmpty()));
  }

  private Conversation start(ShopperMessage message) {
    Conversation conversation =
        new Conversation(message.contactId(), Language.ENGLISH, message.at());
    conversations.start(conversation);
    return conversation;
  }

  private static Optional<Language> preferredLanguage(Said said) {
    return said instanceof Said.Text(String text)
        ? TextReading.of(text).language()
        : Optional.empty();
  }
}
