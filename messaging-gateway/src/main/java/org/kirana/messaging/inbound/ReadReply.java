package org.kirana.messaging.inbound;

import java.util.Optional;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.MessageContent.Choice;
import org.kirana.messaging.domain.MessageContent.Form;

/** Understands what somebody tapped or filled in where we asked for it. */
final class ReadReply {

  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_ANSWER = 16_384;

  private ReadReply() {}

  static Optional<? extends MessageContent> of(Part interactive) {
    return choice(interactive.part("button_reply"), "id", "title")
        .<MessageContent>map(choice -> choice)
        .or(() -> choice(interactive.part("list_reply"), "id", "title"))
        .or(() -> filledIn(interactive.part("nfm_reply")));
  }

  /** An id that is too long cannot be one of ours, and a cut one might be another. */
  static Optional<Choice> choice(Part reply, String id, String title) {
    return reply
        .text(id)
        .filter(known -> known.length() <= LONGEST_NAME)
        .map(known -> new Choice(known, reply.text(title, LONGEST_NAME).orElse("")));
  }

  /** The answer is JSON within a text; it need not be an object, and need not be whole. */
  private static Optional<? extends MessageContent> filledIn(Part reply) {
    String name = reply.text("name", LONGEST_NAME).orElse("flow");
    Optional<String> answer =
        reply.text("response_json").filter(json -> json.length() <= LONGEST_ANSWER);
    return name.equals("address_message")
        ? answer.flatMap(Part::parsed).flatMap(ReadAddress::of)
        : answer.filter(json -> Part.parsed(json).isPresent()).map(json -> new Form(name, json));
  }
}
