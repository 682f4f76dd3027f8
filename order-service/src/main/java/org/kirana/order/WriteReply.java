package org.kirana.order;

import java.util.List;
import java.util.Map;
import org.kirana.order.domain.Language;
import org.kirana.order.outbound.MessageContent;
import org.kirana.order.outbound.MessageContent.Button;
import org.kirana.order.outbound.MessageContent.Row;

/** Writes a reply as a WhatsApp message in one language. */
final class WriteReply {

  private final Wording wording;

  WriteReply(Wording wording) {
    this.wording = wording;
  }

  MessageContent in(Language language, Reply reply) {
    String body = wording.say(language, reply.sentence(), reply.values());
    return switch (reply) {
      case Reply.Words _ -> MessageContent.text(body);
      case Reply.AskForPlace _ -> MessageContent.locationRequest(body);
      case Reply.OpenShop _ ->
          MessageContent.link(body, shop(language), title(language, Sentence.BUTTON_OPEN_SHOP));
      case Reply.Choose choose -> MessageContent.buttons(body, buttons(language, choose.options()));
      case Reply.Menu menu ->
          MessageContent.list(body, title(language, menu.button()), rows(language, menu.options()));
    };
  }

  /** The gateway fills in a signed link. */
  private static String shop(Language language) {
    return "{store-link:" + language.code() + "}";
  }

  private List<Button> buttons(Language language, List<Reply.Option> options) {
    return options.stream()
        .map(option -> new Button(option.id(), title(language, option.title())))
        .toList();
  }

  private List<Row> rows(Language language, List<Reply.Option> options) {
    return options.stream()
        .map(option -> new Row(option.id(), title(language, option.title())))
        .toList();
  }

  private String title(Language language, Sentence title) {
    return wording.say(language, title, Map.of());
  }
}
