package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.inbound.SendMessage.Template;

/** A message in the words of Graph API: the approved template for a closed window. */
public final class GraphTemplate {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GraphTemplate() {}

  public static ObjectNode of(
      SendMessage asked, Template template, WhatsAppIdentity to, Tokens tokens) {
    ObjectNode part = JSON.objectNode().put("name", template.name());
    part.putObject("language").put("code", template.language());
    ArrayNode components = part.putArray("components");
    switch (asked.content().kind()) {
      case DOCUMENT ->
          header(components, "document", GraphMessage.document(asked.content().target(), tokens));
      case IMAGE ->
          header(components, "image", GraphMessage.link(asked.content().target(), tokens));
      case VIDEO ->
          header(components, "video", GraphMessage.link(asked.content().target(), tokens));
      case TEXT, BUTTONS, LIST, LINK, LOCATION_REQUEST, ADDRESS_REQUEST, CONTACT_REQUEST -> {}
      case PRODUCT, PRODUCT_LIST, CATALOG, FLOW, ORDER_DETAILS, ORDER_STATUS -> {}
      case AUDIO, STICKER, REACTION, SEEN -> {}
    }
    body(components, template, tokens);
    buttons(components, template);
    return GraphMessage.message(asked, to, "template", part);
  }

  private static void header(ArrayNode components, String type, ObjectNode media) {
    ObjectNode header = components.addObject().put("type", "header");
    header.putArray("parameters").addObject().put("type", type).set(type, media);
  }

  /** WhatsApp refuses line breaks, tabs and runs of spaces in a template's parameter. */
  private static void body(ArrayNode components, Template template, Tokens tokens) {
    if (template.parameters().isEmpty()) {
      return;
    }
    ArrayNode parameters = components.addObject().put("type", "body").putArray("parameters");
    for (String parameter : template.parameters()) {
      String filled = tokens.fillIn(parameter).strip().replaceAll("\\s+", " ");
      parameters.addObject().put("type", "text").put("text", filled);
    }
  }

  private static void buttons(ArrayNode components, Template template) {
    for (int index = 0; index < template.buttonPayloads().size(); index++) {
      ObjectNode button =
          components
              .addObject()
              .put("type", "button")
              .put("sub_type", "quick_reply")
              .put("index", String.valueOf(index));
      button
          .putArray("parameters")
          .addObject()
          .put("type", "payload")
          .put("payload", template.buttonPayloads().get(index));
    }
  }
}
