package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/** The choice under a partner's message that says what became of an order that the store has. */
public enum OrderChoice {
  /** It is ready to be fetched, or on its way. */
  PACKED("packed:"),
  /** It has left the store. */
  HANDED_OVER("handed-over:");

  private final String prefix;

  OrderChoice(String prefix) {
    this.prefix = prefix;
  }

  public String of(OrderId order) {
    return prefix + order;
  }

  /** The order that a tapped choice says this of; null if it says something else. */
  public @Nullable OrderId read(String choice) {
    return choice.startsWith(prefix) ? OrderId.parse(choice.substring(prefix.length())) : null;
  }
}
