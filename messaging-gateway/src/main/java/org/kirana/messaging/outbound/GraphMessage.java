package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.kirana.events.trace.Spans;
import org.kirana.messaging.domain.CallbackData;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.About;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.inbound.SendMessage.Content;

/** A message in the words of Graph API: free-form while the window is open. */
public final class GraphMessage {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GraphMessage() {}

  public static ObjectNode freeForm(SendMessage asked, WhatsAppIdentity to, Tokens tokens) {
    Content content = asked.content();
    String body = tokens.fillIn(content.body());
    return switch (content.kind()) {
      case TEXT ->
          message(asked, to, "text", JSON.objectNode().put("body", body).put("preview_url", false));
      case BUTTONS, LIST, LINK, LOCATION_REQUEST, ADDRESS_REQUEST, CONTACT_REQUEST, FLOW ->
          toTap(asked, to, GraphInteractive.of(content, body, tokens), tokens);
      case PRODUCT, PRODUCT_LIST, CATALOG -> toTap(asked, to, GraphGoods.of(content, body), tokens);
      case ORDER_DETAILS, ORDER_STATUS -> toTap(asked, to, GraphOrder.of(content, body), tokens);
      case DOCUMENT ->
          message(asked, to, "document", GraphFile.document(content, tokens).put("caption", body));
      case IMAGE -> message(asked, to, "image", captioned(content, body, tokens));
      case VIDEO -> message(asked, to, "video", captioned(content, body, tokens));
      case AUDIO -> message(asked, to, "audio", GraphFile.of(content, tokens));
      case STICKER -> message(asked, to, "sticker", GraphFile.of(content, tokens));
      case REACTION -> message(asked, to, "reaction", reaction(content));
      case SEEN -> seen(content);
    };
  }

  private static ObjectNode toTap(
      SendMessage asked, WhatsAppIdentity to, ObjectNode interactive, Tokens tokens) {
    if (asked.content().headerMedia() != null) {
      interactive.set("header", GraphFile.header(asked.content().headerMedia(), tokens));
    }
    return message(asked, to, "interactive", interactive);
  }

  /** A business-scoped user id must never stand in {@code to}: such a message is dropped. */
  static ObjectNode message(SendMessage asked, WhatsAppIdentity to, String type, ObjectNode part) {
    ObjectNode message =
        JSON.objectNode().put("messaging_product", "whatsapp").put("recipient_type", "individual");
    PhoneNumber phone = to.phone();
    if (phone != null) {
      message.put("to", phone.e164());
    } else if (to.userId() != null) {
      message.put("recipient", to.userId().value());
    }
    message.put("type", type).set(type, part);
    return message.put(
        "biz_opaque_callback_data", new CallbackData(asked.messageId(), Spans.current()).text());
  }

  private static ObjectNode captioned(Content content, String body, Tokens tokens) {
    ObjectNode media = GraphFile.of(content, tokens);
    return body.isEmpty() ? media : media.put("caption", body);
  }

  private static ObjectNode reaction(Content content) {
    About about = Objects.requireNonNull(content.about());
    return JSON.objectNode()
        .put("message_id", about.messageId())
        .put("emoji", Objects.requireNonNullElse(about.emoji(), ""));
  }

  /** Names no recipient and gets no name: it is about a message of theirs. */
  private static ObjectNode seen(Content content) {
    About about = Objects.requireNonNull(content.about());
    ObjectNode seen =
        JSON.objectNode()
            .put("messaging_product", "whatsapp")
            .put("status", "read")
            .put("message_id", about.messageId());
    if (Boolean.TRUE.equals(about.typing())) {
      seen.putObject("typing_indicator").put("type", "text");
    }
    return seen;
  }
}
