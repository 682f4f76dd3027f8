package org.kirana.events.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/** One name, one spelling: the record {@code OrderPlaced} is the type {@code order-placed}. */
public final class EventType {

  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> event) {
          return WORD_START.matcher(event.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        }
      };

  private EventType() {}

  public static String of(Class<?> event) {
    return NAMES.get(event);
  }
}
