package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.TreeMap;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.inbound.SendMessage.Content;
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
    header(asked.content(), tokens)
        .ifPresent(
            file -> components.addObject().put("type", "header").putArray("parameters").add(file));
    body(components, template, tokens);
    buttons(components, template);
    return GraphMessage.message(asked, to, "template", part);
  }

  /** A file is the template's header, and so is what stands above words. */
  private static Optional<ObjectNode> header(Content content, Tokens tokens) {
    if (content.headerMedia() != null) {
      return Optional.of(GraphFile.header(content.headerMedia(), tokens));
    }
    return switch (content.kind()) {
      case DOCUMENT -> Optional.of(file("document", GraphFile.document(content, tokens)));
      case IMAGE -> Optional.of(file("image", GraphFile.of(content, tokens)));
      case VIDEO -> Optional.of(file("video", GraphFile.of(content, tokens)));
      case TEXT, BUTTONS, LIST, LINK, LOCATION_REQUEST, ADDRESS_REQUEST -> Optional.empty();
      case CONTACT_REQUEST, PRODUCT, PRODUCT_LIST, CATALOG, FLOW -> Optional.empty();
      case ORDER_DETAILS, ORDER_STATUS, AUDIO, STICKER, REACTION, SEEN -> Optional.empty();
    };
  }

  private static ObjectNode file(String type, ObjectNode file) {
    ObjectNode parameter = JSON.objectNode().put("type", type);
    parameter.set(type, file);
    return parameter;
  }

  private static void body(ArrayNode components, Template template, Tokens tokens) {
    ArrayNode parameters = JSON.arrayNode();
    template.parameters().forEach(text -> parameters.add(parameter(oneLine(text, tokens))));
    if (template.namedParameters() != null) {
      new TreeMap<>(template.namedParameters())
          .forEach(
              (name, text) ->
                  parameters.add(parameter(oneLine(text, tokens)).put("parameter_name", name)));
    }
    if (!parameters.isEmpty()) {
      components.addObject().put("type", "body").set("parameters", parameters);
    }
  }

  private static ObjectNode parameter(String text) {
    return JSON.objectNode().put("type", "text").put("text", text);
  }

  /** WhatsApp refuses line breaks, tabs and runs of spaces in a template's parameter. */
  private static String oneLine(String parameter, Tokens tokens) {
    return tokens.fillIn(parameter).strip().replaceAll("\\s+", " ");
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
