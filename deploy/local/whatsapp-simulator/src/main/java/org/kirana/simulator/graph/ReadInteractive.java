package org.kirana.simulator.graph;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads messages with something to tap, with the shapes and limits of Meta's page on them. */
final class ReadInteractive {

  private static final int SHORT_BODY = 1024;
  private static final int LONG_BODY = 4096;

  private ReadInteractive() {}

  static Content from(Fields interactive) {
    String kind = interactive.text("type", 64);
    interactive.optionalObject("footer").ifPresent(footer -> footer.text("text", 60));
    interactive
        .optionalObject("header")
        .ifPresent(header -> checkHeader(header, kind.equals("list")));
    return switch (kind) {
      case "button" -> buttons(interactive);
      case "list" -> ReadList.from(body(interactive, LONG_BODY), interactive.object("action"));
      case "cta_url" -> link(interactive);
      case "location_request_message" -> locationRequest(interactive);
      default -> throw GraphError.invalidValue("interactive.type", "is not supported: " + kind);
    };
  }

  private static String body(Fields interactive, int longest) {
    return interactive.object("body").text("text", longest);
  }

  private static Content buttons(Fields interactive) {
    String body = body(interactive, SHORT_BODY);
    List<Button> buttons = new ArrayList<>();
    for (Fields button : interactive.object("action").objects("buttons", 1, 3)) {
      button.require("type", "reply");
      Fields reply = button.object("reply");
      buttons.add(new Button(reply.text("id", 256), reply.text("title", 20)));
    }
    checkUnique(buttons);
    return new Content.Buttons(body, buttons);
  }

  private static Content link(Fields interactive) {
    Fields action = interactive.object("action");
    action.require("name", "cta_url");
    Fields parameters = action.object("parameters");
    String url = parameters.text("url", 2000);
    checkWebAddress(url);
    return new Content.Link(
        body(interactive, SHORT_BODY), parameters.text("display_text", 20), url);
  }

  /** A token that nobody filled in is no web address either. */
  private static void checkWebAddress(String url) {
    try {
      URI address = URI.create(url);
      if (Set.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null) {
        return;
      }
    } catch (IllegalArgumentException e) {
      // told in the same words as any other address that cannot be opened
    }
    throw GraphError.invalidValue("interactive.action.parameters.url", "is not a valid URL");
  }

  private static Content locationRequest(Fields interactive) {
    interactive.object("action").require("name", "send_location");
    return new Content.LocationRequest(body(interactive, SHORT_BODY));
  }

  private static void checkHeader(Fields header, boolean textOnly) {
    String type = header.text("type", 20);
    Set<String> allowed = textOnly ? Set.of("text") : Set.of("text", "image", "video", "document");
    if (!allowed.contains(type)) {
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
}
