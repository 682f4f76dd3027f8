package org.kirana.simulator.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kirana.simulator.phone.ChatMessage.Button;

/** What the business sends, checked. */
sealed interface Content {

  /** The Cloud API's type, with interactive ones told apart. */
  String kind();

  /** The text that can be read on the phone. */
  String body();

  default List<Button> buttons() {
    return List.of();
  }

  /** What has to be fetched before the message can be sent. */
  default Optional<Attachment> attachment() {
    return Optional.empty();
  }

  /** Free-form messages need an open 24-hour window; templates do not. */
  default boolean needsOpenWindow() {
    return true;
  }

  default String pricingCategory() {
    return "service";
  }

  /** The order that has to be paid; each may be named in one message only. */
  default Optional<String> orderReference() {
    return Optional.empty();
  }

  /** Authentication templates cannot go to a business-scoped user id. */
  default boolean needsPhoneNumber() {
    return false;
  }

  /** Words, a place, contacts, a reaction. */
  record Plain(String kind, String body) implements Content {}

  /**
   * Words with something to tap.
   *
   * @param attachment what stands above the words
   */
  record Interactive(
      String kind,
      String body,
      List<Button> buttons,
      Optional<Attachment> attachment,
      Optional<String> orderReference)
      implements Content {
    public Interactive {
      buttons = List.copyOf(buttons);
    }
  }

  /** A file, with a caption where its kind may have one. */
  record Media(String kind, Attachment file, String body) implements Content {
    @Override
    public Optional<Attachment> attachment() {
      return Optional.of(file);
    }
  }

  /** An approved text with parameters, allowed outside the window. */
  record Template(
      MessageTemplate template,
      List<String> parameters,
      List<Button> buttons,
      Optional<Attachment> attachment)
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
      MessageTemplate.Key key = template.key();
      return "[" + key.name() + "/" + key.language() + "] " + String.join(" · ", parameters);
    }

    @Override
    public boolean needsOpenWindow() {
      return false;
    }

    @Override
    public String pricingCategory() {
      return template.category().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean needsPhoneNumber() {
      return template.category().equals("AUTHENTICATION");
    }
  }
}
