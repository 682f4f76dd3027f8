package org.kirana.messaging.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * WhatsApp's prices for one market, as a list with days: {@code
 * valid_from,valid_until,category,paise,source}. An empty end is open; the source is the last field
 * and may contain commas.
 */
public final class RateCard {

  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
  private static final int COLUMNS = 5;
  private static final int MILLI = 3;

  private record Rate(LocalDate from, @Nullable LocalDate until, String category, long milliPaise) {

    boolean isFor(String asked, LocalDate day) {
      return category.equals(asked)
          && !day.isBefore(from)
          && (until == null || !day.isAfter(until));
    }
  }

  private final List<Rate> rates;

  private RateCard(List<Rate> rates) {
    this.rates = rates;
  }

  /**
   * @throws IllegalArgumentException if a line cannot be read; its number is named
   */
  public static RateCard read(String csv) {
    List<Rate> rates = new ArrayList<>();
    List<String> lines = csv.lines().toList();
    for (int number = 1; number < lines.size(); number++) {
      if (!lines.get(number).isBlank()) {
        rates.add(rate(lines.get(number), number + 1));
      }
    }
    return new RateCard(List.copyOf(rates));
  }

  private static Rate rate(String line, int number) {
    String[] fields = line.split(",", COLUMNS);
    try {
      return new Rate(
          LocalDate.parse(fields[0].strip()),
          fields[1].isBlank() ? null : LocalDate.parse(fields[1].strip()),
          fields[2].strip(),
          new BigDecimal(fields[3].strip()).movePointRight(MILLI).longValueExact());
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("the rate card's line " + number + " cannot be read", e);
    }
  }

  /** Thousandths of a paisa; empty if WhatsApp did not say enough, or no rate is known. */
  public Optional<Long> milliPaise(Price price, Instant at) {
    if (price.isFree()) {
      return Optional.of(0L);
    }
    LocalDate day = LocalDate.ofInstant(at, INDIA);
    return rates.stream()
        .filter(rate -> price.category() != null && rate.isFor(price.category(), day))
        .map(Rate::milliPaise)
        .findFirst();
  }
}
