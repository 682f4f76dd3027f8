package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.inbound.SendMessage.Content;
import org.kirana.messaging.inbound.SendMessage.Link;
import org.kirana.messaging.inbound.SendMessage.Row;

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
      case BUTTONS ->
          message(asked, to, "interactive", interactive("button", body, buttons(content)));
      case LIST -> message(asked, to, "interactive", interactive("list", body, list(content)));
      case LINK ->
          message(asked, to, "interactive", interactive("cta_url", body, link(content, tokens)));
      case LOCATION_REQUEST ->
          message(
              asked,
              to,
              "interactive",
              interactive(
                  "location_request_message",
                  body,
                  JSON.objectNode().put("name", "send_location")));
      case DOCUMENT ->
          message(asked, to, "document", document(content.target(), tokens).put("caption", body));
    };
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
    return message.put("biz_opaque_callback_data", asked.messageId().value());
  }

  static ObjectNode document(Link link, Tokens tokens) {
    return JSON.objectNode().put("link", tokens.fillIn(link.url())).put("filename", link.label());
  }

  private static ObjectNode interactive(String type, String body, ObjectNode action) {
    ObjectNode interactive = JSON.objectNode().put("type", type);
    interactive.putObject("body").put("text", body);
    interactive.set("action", action);
    return interactive;
  }

  private static ObjectNode buttons(Content content) {
    ObjectNode action = JSON.objectNode();
    ArrayNode buttons = action.putArray("buttons");
    content
        .buttons()
        .forEach(
            button ->
                buttons
                    .addObject()
                    .put("type", "reply")
                    .putObject("reply")
                    .put("id", button.id())
                    .put("title", button.title()));
    return action;
  }

  private static ObjectNode list(Content content) {
    ObjectNode action = JSON.objectNode().put("button", content.choices().button());
    ArrayNode rows = action.putArray("sections").addObject().putArray("rows");
    for (Row choice : content.choices().rows()) {
      ObjectNode row = rows.addObject().put("id", choice.id()).put("title", choice.title());
      if (choice.description() != null) {
        row.put("description", choice.description());
      }
    }
    return action;
  }

  private static ObjectNode link(Content content, Tokens tokens) {
    ObjectNode action = JSON.objectNode().put("name", "cta_url");
    action
        .putObject("parameters")
        .put("display_text", content.target().label())
        .put("url", tokens.fillIn(content.target().url()));
    return action;
  }
}
