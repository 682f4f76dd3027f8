package org.kirana.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.EventId;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.persistence.Conversation;
import org.kirana.order.persistence.Conversations;

/** Gives every message of a shopper its effect and its answer, remembering what was said before. */
@ApplicationScoped
public class HoldConversation {

  private final RecogniseRepeat repeats;
  private final Conversations conversations;
  private final AnswerShopper answers;
  private final SayAnswer say;

  HoldConversation(
      RecogniseRepeat repeats, Conversations conversations, AnswerShopper answers, SayAnswer say) {
    this.repeats = repeats;
    this.conversations = conversations;
    this.answers = answers;
    this.say = say;
  }

  public void hear(EventId cause, ShopperMessage message) {
    if (repeats.isRepeat(message) || !message.said().expectsAnswer()) {
      return;
    }
    Conversation conversation =
        conversations.with(message.contactId()).orElseGet(() -> start(message));
    ListenForLanguage.in(message.said(), conversation);
    Turn turn = new Turn(cause, message, conversation);
    say.to(turn, Welcome.before(turn, answers.to(turn)));
  }

  private Conversation start(ShopperMessage message) {
    Conversation conversation =
        new Conversation(message.contactId(), Language.ENGLISH, message.at());
    conversations.start(conversation);
    return conversation;
  }
}
