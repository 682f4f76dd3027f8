package org.kirana.simulator.graph;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A template in one language, as Meta's catalogue has it.
 *
 * @param header {@code NONE}, {@code TEXT}, {@code IMAGE}, {@code VIDEO} or {@code DOCUMENT}
 * @param buttons the words on its buttons, in their order
 */
public record MessageTemplate(
    Key key, String category, String header, String body, List<String> buttons, Status status) {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]+)}}");

  public MessageTemplate {
    buttons = List.copyOf(buttons);
  }

  /**
   * What its body leaves open: {@code 1}, {@code 2} ... or names; what stands twice counts once.
   */
  @JsonIgnore
  Set<String> variables() {
    return VARIABLE
        .matcher(body)
        .results()
        .map(found -> found.group(1).strip())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether its parameters have names instead of numbers. */
  @JsonIgnore
  boolean isNamed() {
    return variables().stream().anyMatch(name -> !name.matches("[0-9]+"));
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
