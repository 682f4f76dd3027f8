package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.inbound.Choices;
import org.kirana.messaging.inbound.Flow;
import org.kirana.messaging.inbound.SendMessage.Content;

/** Messages with something to tap, in the words of Graph API. */
final class GraphInteractive {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GraphInteractive() {}

  static ObjectNode of(Content content, String body, Tokens tokens) {
    return switch (content.kind()) {
      case BUTTONS -> of(content, "button", body, buttons(content));
      case LIST -> of(content, "list", body, list(content.choices()));
      case LINK -> of(content, "cta_url", body, link(content, tokens));
      case LOCATION_REQUEST ->
          of(content, "location_request_message", body, named("send_location"));
      case ADDRESS_REQUEST -> of(content, "address_message", body, address(content));
      case CONTACT_REQUEST -> of(content, "contact_request", body, named("request_contact_info"));
      case FLOW -> of(content, "flow", body, flow(Objects.requireNonNull(content.flow())));
      case TEXT, DOCUMENT, IMAGE, VIDEO, AUDIO, STICKER, REACTION, SEEN -> nothingToTap();
      case PRODUCT, PRODUCT_LIST, CATALOG, ORDER_DETAILS, ORDER_STATUS -> nothingToTap();
    };
  }

  static ObjectNode of(Content content, String type, String body, ObjectNode action) {
    ObjectNode interactive = JSON.objectNode().put("type", type);
    if (content.header() != null) {
      interactive.putObject("header").put("type", "text").put("text", content.header());
    }
    if (!body.isEmpty()) {
      interactive.putObject("body").put("text", body);
    }
    if (content.footer() != null) {
      interactive.putObject("footer").put("text", content.footer());
    }
    interactive.set("action", action);
    return interactive;
  }

  private static ObjectNode nothingToTap() {
    throw new IllegalArgumentException("other kinds have forms of their own");
  }

  static ObjectNode named(String name) {
    return JSON.objectNode().put("name", name);
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

  private static ObjectNode list(Choices choices) {
    ObjectNode action = JSON.objectNode().put("button", choices.button());
    ArrayNode sections = action.putArray("sections");
    for (Choices.Section section : choices.allSections()) {
      ObjectNode shown = sections.addObject();
      if (section.title() != null) {
        shown.put("title", section.title());
      }
      ArrayNode rows = shown.putArray("rows");
      section.rows().forEach(row -> rows.add(row(row)));
    }
    return action;
  }

  private static ObjectNode row(Choices.Row choice) {
    ObjectNode row = JSON.objectNode().put("id", choice.id()).put("title", choice.title());
    return choice.description() == null ? row : row.put("description", choice.description());
  }

  private static ObjectNode link(Content content, Tokens tokens) {
    ObjectNode action = named("cta_url");
    action
        .putObject("parameters")
        .put("display_text", content.target().label())
        .put("url", tokens.fillIn(content.target().url()));
    return action;
  }

  /** Meta offers it in India only. */
  private static ObjectNode address(Content content) {
    ObjectNode action = named("address_message");
    ObjectNode parameters = action.putObject("parameters").put("country", "IN");
    if (content.address() != null && !content.address().isEmpty()) {
      ObjectNode values = parameters.putObject("values");
      content.address().forEach(values::put);
    }
    return action;
  }

  private static ObjectNode flow(Flow flow) {
    ObjectNode action = named("flow");
    ObjectNode parameters =
        action
            .putObject("parameters")
            .put("flow_message_version", "3")
            .put("flow_id", flow.id())
            .put("flow_cta", flow.button())
            .put("flow_token", flow.token())
            .put("flow_action", flow.screen() == null ? "data_exchange" : "navigate");
    if (flow.screen() != null) {
      ObjectNode payload = parameters.putObject("flow_action_payload").put("screen", flow.screen());
      if (!flow.data().isEmpty()) {
        ObjectNode data = payload.putObject("data");
        flow.data().forEach(data::put);
      }
    }
    return action;
  }
}
