package org.kirana.catalog.store;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much is in a pack: grams, millilitres or pieces. */
record PackSize(BigDecimal amount, Unit unit) {

  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{1,3})\\s*[x×*]\\s*)?(\\d{1,6}(?:\\.\\d{1,3})?)\\s*([a-z]+)\\.?");

  PackSize {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("a pack holds something");
    }
  }

  /** Nothing if the words cannot be understood: then no unit price is shown. */
  static Optional<PackSize> parse(String pack) {
    Matcher words = WRITTEN.matcher(pack.strip().toLowerCase(Locale.ROOT));
    if (!words.matches()) {
      return Optional.empty();
    }
    BigDecimal times = words.group(1) == null ? BigDecimal.ONE : new BigDecimal(words.group(1));
    BigDecimal number = new BigDecimal(words.group(2)).multiply(times);
    return number.signum() == 0 ? Optional.empty() : of(number, words.group(3));
  }

  private static Optional<PackSize> of(BigDecimal number, String unit) {
    return switch (unit) {
      case "kg", "kgs", "kilo", "kilos" -> some(number.movePointRight(3), Unit.GRAM);
      case "g", "gm", "gms", "gram", "grams" -> some(number, Unit.GRAM);
      case "l", "ltr", "ltrs", "litre", "litres", "liter", "liters" ->
          some(number.movePointRight(3), Unit.MILLILITRE);
      case "ml" -> some(number, Unit.MILLILITRE);
      case "dozen" -> some(number.multiply(BigDecimal.valueOf(12)), Unit.PIECE);
      case "pc", "pcs", "piece", "pieces", "n", "nos", "u", "units", "box", "boxes", "pack" ->
          some(number, Unit.PIECE);
      default -> Optional.empty();
    };
  }

  private static Optional<PackSize> some(BigDecimal amount, Unit unit) {
    return Optional.of(new PackSize(amount, unit));
  }

  /** What the amount counts. */
  enum Unit {
    GRAM,
    MILLILITRE,
    PIECE
  }
}
