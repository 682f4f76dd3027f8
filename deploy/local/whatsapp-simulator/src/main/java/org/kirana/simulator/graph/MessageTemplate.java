package org.kirana.simulator.graph;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A template in one language, as Meta's catalogue has it.
 *
 * @param header {@code NONE}, {@code TEXT}, {@code IMAGE}, {@code VIDEO} or {@code DOCUMENT}
 * @param buttons the words on its buttons, in their order
 */
public record MessageTemplate(
    Key key, String category, String header, String body, List<String> buttons, Status status) {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{[^{}]+}}");

  public MessageTemplate {
    buttons = List.copyOf(buttons);
  }

  /** How many parameters its body takes; a number that stands twice counts once. */
  @JsonIgnore
  long variables() {
    return VARIABLE.matcher(body).results().map(found -> found.group()).distinct().count();
  }

  MessageTemplate becoming(Status next) {
    return new MessageTemplate(key, category, header, body, buttons, next);
  }

  /** One name has a text in each language. */
  public record Key(String name, String language) {}

  /** Whether it may be sent. */
  public enum Status {
    PENDING,
    APPROVED,
    REJECTED,
    PAUSED,
    DISABLED
  }
}
