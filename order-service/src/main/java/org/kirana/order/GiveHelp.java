package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.kirana.order.domain.Command;
import org.kirana.order.domain.ConversationRules;

/** Names a human being to talk to, and what can be had with one tap. */
@Singleton
class GiveHelp {

  private static final List<Reply.Option> OPTIONS =
      List.of(
          new Reply.Option(Command.SHOP.id(), Sentence.MENU_SHOP),
          new Reply.Option(Command.REPEAT.id(), Sentence.MENU_REPEAT),
          new Reply.Option(Command.STATUS.id(), Sentence.MENU_STATUS),
          new Reply.Option(Command.CANCEL.id(), Sentence.MENU_CANCEL),
          new Reply.Option(Command.LANGUAGE.id(), Sentence.MENU_LANGUAGE));

  private final ConversationRules rules;

  GiveHelp(ConversationRules rules) {
    this.rules = rules;
  }

  Answer give() {
    String contact = rules.helpContact();
    return new Answer.One(
        contact == null
            ? menu(Sentence.HELP_WITHOUT_CONTACT, Map.of())
            : menu(Sentence.HELP, Map.of("contact", contact)));
  }

  private static Reply menu(Sentence sentence, Map<String, Object> values) {
    return new Reply.Menu(sentence, values, Sentence.BUTTON_MENU, OPTIONS);
  }
}
