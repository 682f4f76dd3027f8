package org.kirana.simulator.graph;

import java.util.List;
import java.util.Optional;
import org.kirana.simulator.phone.ChatMessage.Button;

/** What the business sends, checked. */
sealed interface Content {

  String kind();

  /** The text that can be read on the phone. */
  String body();

  default List<Button> buttons() {
    return List.of();
  }

  /** What has to be fetched before the message can be sent. */
  default Optional<DocumentLink> document() {
    return Optional.empty();
  }

  /** Free-form messages need an open 24-hour window; templates do not. */
  default boolean needsOpenWindow() {
    return true;
  }

  default String pricingCategory() {
    return "service";
  }

  /** Words. */
  record Text(String body) implements Content {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** Words with up to three reply buttons. */
  record Buttons(String body, List<Button> buttons) implements Content {
    public Buttons {
      buttons = List.copyOf(buttons);
    }

    @Override
    public String kind() {
      return "button";
    }
  }

  /** Words with a button that shares the location. */
  record LocationRequest(String body) implements Content {
    @Override
    public String kind() {
      return "location_request_message";
    }
  }

  /** Words with a button that opens a web page. */
  record Link(String body, String label, String url) implements Content {
    @Override
    public String kind() {
      return "cta_url";
    }
  }

  /** Words with a button that opens a list to choose from; the rows are what can be tapped. */
  record Choices(String body, List<Button> buttons) implements Content {
    public Choices {
      buttons = List.copyOf(buttons);
    }

    @Override
    public String kind() {
      return "list";
    }
  }

  /** A file by its link. */
  record Document(DocumentLink link, String body) implements Content {
    @Override
    public String kind() {
      return "document";
    }

    @Override
    public Optional<DocumentLink> document() {
      return Optional.of(link);
    }
  }

  /** An approved text with parameters, allowed outside the window. */
  record Template(
      String name,
      String language,
      List<String> parameters,
      List<Button> buttons,
      Optional<DocumentLink> document)
      implements Content {
    public Template {
      parameters = List.copyOf(parameters);
      buttons = List.copyOf(buttons);
    }

    @Override
    public String kind() {
      return "template";
    }

    @Override
    public String body() {
      return "[" + name + "/" + language + "] " + String.join(" · ", parameters);
    }

    @Override
    public boolean needsOpenWindow() {
      return false;
    }

    @Override
    public String pricingCategory() {
      return "utility";
    }
  }
}
