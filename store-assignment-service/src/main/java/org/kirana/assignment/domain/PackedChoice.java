package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/** The choice under a partner's message that says that its order is ready, or on its way. */
public final class PackedChoice {

  private static final String PREFIX = "packed:";

  private PackedChoice() {}

  public static String of(OrderId order) {
    return PREFIX + order;
  }

  /** The order that a choice says was packed; null if it says something else. */
  public static @Nullable OrderId read(String choice) {
    return choice.startsWith(PREFIX) ? OrderId.parse(choice.substring(PREFIX.length())) : null;
  }
}
