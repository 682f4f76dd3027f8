package org.kirana.simulator.phone;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;

/**
 * One bubble in a chat.
 *
 * @param kind the Cloud API's type, with interactive ones told apart ({@code button}, …)
 * @param body the text that can be read, empty if there is none
 * @param message the message as the Cloud API words it
 */
public record ChatMessage(
    Wamid wamid,
    Line line,
    By by,
    String kind,
    String body,
    List<Button> buttons,
    JsonNode message,
    Instant at) {

  public ChatMessage {
    buttons = List.copyOf(buttons);
  }

  Optional<Button> button(String id) {
    return buttons.stream().filter(button -> button.id().equals(id)).findFirst();
  }

  boolean isTemplate() {
    return kind.equals("template");
  }

  boolean isList() {
    return kind.equals("list");
  }

  /** Something to tap. */
  public record Button(String id, String title) {}

  /** Who wrote it. */
  public enum By {
    PHONE,
    BUSINESS;

    @JsonValue
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
