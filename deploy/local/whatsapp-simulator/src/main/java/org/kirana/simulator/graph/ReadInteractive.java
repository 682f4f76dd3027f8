package org.kirana.simulator.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads messages with something to tap, with the shapes and limits of Meta's pages on them. */
final class ReadInteractive {

  private static final int SHORT_BODY = 1024;
  private static final int LONG_BODY = 4096;
  private static final int HEADING = 60;

  private ReadInteractive() {}

  static Content from(Fields interactive) {
    String kind = interactive.text("type", 64);
    List<Button> buttons =
        switch (kind) {
          case "button" -> buttons(interactive.object("action"));
          case "list" -> ReadList.from(interactive.object("action"));
          case "cta_url" -> link(interactive.object("action"));
          case "location_request_message" -> named(interactive, "send_location");
          case "contact_request" -> named(interactive, "request_contact_info");
          case "address_message" -> ReadAddressRequest.from(interactive.object("action"));
          case "catalog_message", "product", "product_list" -> ReadGoods.from(kind, interactive);
          case "flow" -> ReadFlow.from(interactive.object("action"));
          case "order_details" -> ReadPayment.details(interactive.object("action"));
          case "order_status" -> ReadPayment.status(interactive.object("action"));
          default -> throw GraphError.invalidValue("interactive.type", "is not supported: " + kind);
        };
    Optional<Attachment> above = readFrame(kind, interactive);
    Optional<String> reference =
        kind.equals("order_details")
            ? Optional.of(ReadPayment.reference(interactive.object("action").object("parameters")))
            : Optional.empty();
    return new Content.Interactive(kind, body(kind, interactive), buttons, above, reference);
  }

  private static String body(String kind, Fields interactive) {
    int longest = kind.equals("list") ? LONG_BODY : SHORT_BODY;
    if (kind.equals("product")) {
      Optional<Fields> body = interactive.optionalObject("body");
      return body.map(given -> given.text("text", longest)).orElse("");
    }
    return interactive.object("body").text("text", longest);
  }

  /** Only a list and goods are bound to a header of words; goods by the shelf need one. */
  private static Optional<Attachment> readFrame(String kind, Fields interactive) {
    interactive.optionalObject("footer").ifPresent(footer -> footer.text("text", HEADING));
    Set<String> headers =
        switch (kind) {
          case "list", "product_list" -> Set.of("text");
          case "product", "catalog_message", "location_request_message" -> Set.of();
          default -> Set.of("text", "image", "video", "document");
        };
    if (kind.equals("product_list")) {
      interactive.object("header");
    }
    return interactive.optionalObject("header").flatMap(header -> readHeader(header, headers));
  }

  private static Optional<Attachment> readHeader(Fields header, Set<String> allowed) {
    String type = header.text("type", 20);
    if (!allowed.contains(type)) {
      throw GraphError.invalidValue("interactive.header.type", "is not supported: " + type);
    }
    if (type.equals("text")) {
      header.text("text", HEADING);
      return Optional.empty();
    }
    return Optional.of(Attachment.read(type, header.object(type)));
  }

  private static List<Button> named(Fields interactive, String name) {
    interactive.object("action").require("name", name);
    return List.of();
  }

  private static List<Button> buttons(Fields action) {
    List<Button> buttons = new ArrayList<>();
    for (Fields button : action.objects("buttons", 1, 3)) {
      button.require("type", "reply");
      Fields reply = button.object("reply");
      buttons.add(new Button(reply.text("id", 256), reply.text("title", 20)));
    }
    checkUnique(buttons);
    return buttons;
  }

  private static List<Button> link(Fields action) {
    action.require("name", "cta_url");
    Fields parameters = action.object("parameters");
    WebAddress.read("interactive.action.parameters.url", parameters.text("url", 2000));
    parameters.text("display_text", 20);
    return List.of();
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
}
