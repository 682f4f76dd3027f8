package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kirana.simulator.graph.MessageTemplate.Key;
import org.kirana.simulator.graph.MessageTemplate.Status;

/** A template in the words of the Graph API. */
final class TemplateJson {

  private static final Set<String> CATEGORIES = Set.of("UTILITY", "MARKETING", "AUTHENTICATION");

  private TemplateJson() {}

  static ObjectNode of(MessageTemplate template) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", template.key().name())
            .put("language", template.key().language())
            .put("status", template.status().name())
            .put("category", template.category())
            .put("parameter_format", template.isNamed() ? "NAMED" : "POSITIONAL")
            .put("id", id(template));
    ArrayNode components = json.putArray("components");
    if (!template.header().equals("NONE")) {
      components.addObject().put("type", "HEADER").put("format", template.header());
    }
    components.addObject().put("type", "BODY").put("text", template.body());
    if (!template.buttons().isEmpty()) {
      ArrayNode buttons = components.addObject().put("type", "BUTTONS").putArray("buttons");
      template
          .buttons()
          .forEach(text -> buttons.addObject().put("type", "QUICK_REPLY").put("text", text));
    }
    return json;
  }

  /** Reads what is to be approved, with the limits of a template's making. */
  static MessageTemplate read(Fields request) {
    String name = request.text("name", 512);
    if (!name.matches("[a-z0-9_]+")) {
      throw GraphError.invalidParameter("name has letters that a name cannot have");
    }
    String category = request.text("category", 20).toUpperCase(Locale.ROOT);
    if (!CATEGORIES.contains(category)) {
      throw GraphError.invalidParameter("category must be one of " + CATEGORIES);
    }
    Key key = new Key(name, request.text("language", 15));
    String header = "NONE";
    String body = "";
    List<String> buttons = new ArrayList<>();
    for (Fields component : request.objects("components", 1, 5)) {
      switch (component.text("type", 20).toUpperCase(Locale.ROOT)) {
        case "HEADER" -> header = component.text("format", 20).toUpperCase(Locale.ROOT);
        case "BODY" -> body = component.text("text", 1024);
        case "FOOTER" -> component.text("text", 60);
        case "BUTTONS" ->
            component
                .objects("buttons", 1, 10)
                .forEach(button -> buttons.add(button.text("text", 25)));
        default -> throw GraphError.invalidParameter("components have an unknown type");
      }
    }
    if (body.isEmpty()) {
      throw GraphError.missing("components.BODY");
    }
    return decided(
        new MessageTemplate(key, category, header, body, buttons, Status.PENDING), request);
  }

  /** Names in the body have to be announced, otherwise Meta never approves it. */
  private static MessageTemplate decided(MessageTemplate template, Fields request) {
    String format = request.optionalText("parameter_format", 20).orElse("positional");
    return template.isNamed() && !format.equalsIgnoreCase("named")
        ? template.becoming(Status.REJECTED)
        : template;
  }

  static String id(MessageTemplate template) {
    return Long.toString(990_000_000_000_000L + Math.abs(template.key().hashCode() % 1_000_000L));
  }
}
