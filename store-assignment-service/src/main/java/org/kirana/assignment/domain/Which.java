package org.kirana.assignment.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A choice that says of which store something is said, like {@code
 * which:<storeId>:holiday:through:2026-12-25}.
 *
 * @param store null: all stores of the partner
 */
public record Which(@Nullable StoreId store, Saying.OfAStore saying) {

  private static final String PREFIX = "which:";
  private static final String ALL = "all";
  private static final String OPEN = "open";

  public static boolean isWhich(String choice) {
    return choice.startsWith(PREFIX);
  }

  /** Null if the choice cannot be read. */
  public static @Nullable Which read(String choice) {
    String[] parts = choice.split(":", -1);
    if (!isWhich(choice) || parts.length < 3) {
      return null;
    }
    try {
      StoreId store = parts[1].equals(ALL) ? null : StoreId.parse(parts[1]);
      return new Which(store, saying(parts));
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }

  public String choice() {
    String said =
        switch (saying) {
          case Saying.Open open -> OPEN;
          case Saying.NoOrders no ->
              no.kind().name().toLowerCase(Locale.ROOT) + ":" + written(no.until());
        };
    return PREFIX + (store == null ? ALL : store) + ":" + said;
  }

  private static String written(Until until) {
    return switch (until) {
      case Until.Moment(Instant instant) -> "moment:" + instant.getEpochSecond();
      case Until.ThroughDay(LocalDate day) -> "through:" + day;
      case Until.Told() -> "told:";
    };
  }

  private static Saying.OfAStore saying(String[] parts) {
    if (parts[2].equals(OPEN)) {
      return new Saying.Open();
    }
    if (parts.length != 5) {
      throw new IllegalArgumentException("a choice that closes a store says until when");
    }
    Notice.Kind kind = Notice.Kind.valueOf(parts[2].toUpperCase(Locale.ROOT));
    return new Saying.NoOrders(kind, until(parts[3], parts[4]));
  }

  private static Until until(String form, String value) {
    return switch (form) {
      case "moment" -> new Until.Moment(Instant.ofEpochSecond(Long.parseLong(value)));
      case "through" -> new Until.ThroughDay(LocalDate.parse(value));
      case "told" -> new Until.Told();
      default -> throw new IllegalArgumentException("until what?");
    };
  }
}
