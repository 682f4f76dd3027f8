package org.kirana.simulator.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads what is to be sent, with the shapes and limits of Meta's page on sending messages. */
final class ReadContent {

  private ReadContent() {}

  static Content from(Fields message) {
    String type = message.optionalText("type", 64).orElse("text");
    return switch (type) {
      case "text" -> text(message.object("text"));
      case "interactive" -> interactive(message.object("interactive"));
      case "document" -> document(message.object("document"));
      case "template" -> ReadTemplate.from(message.object("template"));
      default ->
          throw GraphError.invalidParameter(
              "Param type must be one of {TEXT, INTERACTIVE, DOCUMENT, TEMPLATE} - got " + type);
    };
  }

  private static Content text(Fields text) {
    return new Content.Text(text.text("body", 4096));
  }

  private static Content interactive(Fields interactive) {
    String kind = interactive.text("type", 64);
    return switch (kind) {
      case "button" -> buttons(interactive);
      case "location_request_message" -> locationRequest(interactive);
      default -> throw GraphError.invalidValue("interactive.type", "is not supported: " + kind);
    };
  }

  private static Content buttons(Fields interactive) {
    interactive.optionalObject("header").ifPresent(ReadContent::checkHeader);
    interactive.optionalObject("footer").ifPresent(footer -> footer.text("text", 60));
    String body = interactive.object("body").text("text", 1024);
    List<Button> buttons = new ArrayList<>();
    for (Fields button : interactive.object("action").objects("buttons", 1, 3)) {
      button.require("type", "reply");
      Fields reply = button.object("reply");
      buttons.add(new Button(reply.text("id", 256), reply.text("title", 20)));
    }
    checkUnique(buttons);
    return new Content.Buttons(body, buttons);
  }

  private static void checkHeader(Fields header) {
    String type = header.text("type", 20);
    if (!Set.of("text", "image", "video", "document").contains(type)) {
      throw GraphError.invalidValue("interactive.header.type", "is not supported: " + type);
    }
    if (type.equals("text")) {
      header.text("text", 60);
    }
  }

  private static void checkUnique(List<Button> buttons) {
    Set<String> ids = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (Button button : buttons) {
      if (!ids.add(button.id()) || !titles.add(button.title())) {
        throw GraphError.invalidValue("interactive.action.buttons", "ids and titles are unique");
      }
    }
  }

  private static Content locationRequest(Fields interactive) {
    String body = interactive.object("body").text("text", 1024);
    interactive.object("action").require("name", "send_location");
    return new Content.LocationRequest(body);
  }

  private static Content document(Fields document) {
    return new Content.Document(
        DocumentLink.read(document), document.optionalText("caption", 1024).orElse(""));
  }
}
