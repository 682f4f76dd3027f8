package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * What WhatsApp would refuse of a message, found before it leaves. The reason names a field and a
 * limit, never what stands there. Source: Meta's pages of each message type.
 */
public final class GraphLimits {

  private GraphLimits() {}

  /** Why the message must not leave; nothing if it may. */
  public static Optional<String> problem(JsonNode message, Instant now) {
    Check check = new Check();
    if (message.has("status")) {
      check.text(message, "message_id", 1, 512);
    } else {
      content(check, message.path("type").asText(), message, now);
    }
    return check.problem();
  }

  private static void content(Check check, String type, JsonNode message, Instant now) {
    JsonNode part = message.path(type);
    switch (type) {
      case "text" -> check.text(part, "body", 1, 4_096);
      case "interactive" -> InteractiveLimits.check(check, part, now);
      case "document", "image", "video", "audio", "sticker" -> FileLimits.check(check, type, part);
      case "reaction" -> {
        check.text(part, "message_id", 1, 512);
        check.text(part, "emoji", 0, 16);
      }
      case "template" -> template(check, part);
      default -> check.that(false, "type", "is unknown");
    }
  }

  private static void template(Check check, JsonNode template) {
    check.text(template, "name", 1, 512);
    int buttons = 0;
    for (JsonNode component : template.path("components")) {
      if (component.path("type").asText().equals("button")) {
        buttons++;
      }
      for (JsonNode parameter : component.path("parameters")) {
        parameter(check, parameter);
      }
    }
    check.that(buttons <= 10, "components", "has more than 10 buttons");
  }

  private static void parameter(Check check, JsonNode parameter) {
    String type = parameter.path("type").asText();
    switch (type) {
      case "text", "payload" -> check.text(parameter, type, 1, 1_024);
      case "document", "image", "video" -> FileLimits.check(check, type, parameter.path(type));
      default -> check.that(false, "parameter type", "is unknown");
    }
    check.that(
        !parameter.has("parameter_name")
            || parameter.path("parameter_name").asText().matches("[a-z0-9_]{1,60}"),
        "parameter_name",
        "has 1 to 60 small letters, digits or _");
  }
}
