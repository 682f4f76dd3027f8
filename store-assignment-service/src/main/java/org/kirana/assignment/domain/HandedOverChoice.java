package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/** The choice under a partner's message that says that its order has left the store. */
public final class HandedOverChoice {

  private static final String PREFIX = "handed-over:";

  private HandedOverChoice() {}

  public static String of(OrderId order) {
    return PREFIX + order;
  }

  /** The order that a choice says was handed over; null if it says something else. */
  public static @Nullable OrderId read(String choice) {
    return choice.startsWith(PREFIX) ? OrderId.parse(choice.substring(PREFIX.length())) : null;
  }
}
