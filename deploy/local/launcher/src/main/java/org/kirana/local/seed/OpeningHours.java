package org.kirana.local.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Weekly hours as such shops keep them, in the form of the store admin API. */
enum OpeningHours {
  ALWAYS(List.of("00:00-24:00"), List.of("00:00-24:00")),
  ALL_DAY(List.of("07:00-22:30"), List.of("07:00-22:30")),
  HALF_SUNDAY(List.of("07:00-22:30"), List.of("07:00-14:00")),
  SIESTA(List.of("07:30-14:00", "16:30-22:00"), List.of("08:00-13:00")),
  LATE(List.of("10:00-01:30"), List.of("10:00-01:30"));

  private static final List<String> WORKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday");

  private final List<String> workday;
  private final List<String> sunday;

  OpeningHours(List<String> workday, List<String> sunday) {
    this.workday = workday;
    this.sunday = sunday;
  }

  /** A quarter of the shops never close, so that an order finds one at any hour. */
  static OpeningHours of(int number) {
    return switch (number % 8) {
      case 0, 4 -> ALWAYS;
      case 3 -> HALF_SUNDAY;
      case 5 -> SIESTA;
      case 7 -> LATE;
      default -> ALL_DAY;
    };
  }

  Map<String, List<String>> week() {
    Map<String, List<String>> week = new LinkedHashMap<>();
    WORKDAYS.forEach(day -> week.put(day, workday));
    week.put("sunday", sunday);
    return week;
  }
}
