package org.kirana.order;

import org.kirana.order.domain.LanguageReading;
import org.kirana.order.domain.Meaning;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.TextReading;
import org.kirana.order.persistence.Conversation;

/** Continues a conversation in the language that the shopper chose, read or seems to like. */
final class ListenForLanguage {

  private ListenForLanguage() {}

  static void in(Said said, Conversation conversation) {
    switch (said) {
      case Said.Text(String text) -> inText(text, conversation);
      case Said.Chose(String id) -> ChooseLanguage.tapped(id).ifPresent(conversation::choose);
      case Said.CheckedOut(var checkout) -> conversation.readPageIn(checkout.language());
      case Said.AskedForLink(var link, var language) -> conversation.readPageIn(language);
      case Said.SentCart _, Said.SharedLocation _, Said.SomethingElse _ -> {}
    }
  }

  private static void inText(String text, Conversation conversation) {
    if (TextReading.of(text) instanceof Meaning.LanguageNamed(var named)) {
      conversation.choose(named);
    } else {
      LanguageReading.guess(text, conversation.language()).ifPresent(conversation::guess);
    }
  }
}
