package org.kirana.events.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/** One name, one spelling: the record {@code OrderPlaced} is the type {@code order-placed}. */
public final class EventType {

  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private EventType() {}

  public static String of(Class<?> event) {
    return WORD_START.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}
