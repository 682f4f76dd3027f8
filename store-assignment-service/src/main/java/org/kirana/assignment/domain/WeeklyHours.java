package org.kirana.assignment.domain;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When a store is open, by the day of the week in India; a day that is not named is closed. */
public record WeeklyHours(Map<DayOfWeek, List<OpenHours>> days) {

  public static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  public WeeklyHours {
    EnumMap<DayOfWeek, List<OpenHours>> copy = new EnumMap<>(DayOfWeek.class);
    days.forEach((day, hours) -> copy.put(day, List.copyOf(hours)));
    days = Collections.unmodifiableMap(copy);
  }

  /** Reads {@code {"monday": ["07:00-13:00", "16:00-22:30"]}}. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WeeklyHours parse(Map<String, List<String>> days) {
    EnumMap<DayOfWeek, List<OpenHours>> parsed = new EnumMap<>(DayOfWeek.class);
    days.forEach(
        (day, hours) -> parsed.put(day(day), hours.stream().map(OpenHours::parse).toList()));
    return new WeeklyHours(parsed);
  }

  public boolean isOpenAt(Instant now) {
    ZonedDateTime india = now.atZone(INDIA);
    int minute = india.getHour() * 60 + india.getMinute();
    DayOfWeek today = india.getDayOfWeek();
    return on(today).stream().anyMatch(hours -> hours.coversOnItsDay(minute))
        || on(today.minus(1)).stream().anyMatch(hours -> hours.coversOnTheNextDay(minute));
  }

  @JsonValue
  public Map<String, List<String>> text() {
    Map<String, List<String>> text = new LinkedHashMap<>();
    days.forEach(
        (day, hours) ->
            text.put(day.name().toLowerCase(ROOT), hours.stream().map(OpenHours::text).toList()));
    return text;
  }

  List<OpenHours> on(DayOfWeek day) {
    return days.getOrDefault(day, List.of());
  }

  private static DayOfWeek day(String name) {
    try {
      return DayOfWeek.valueOf(name.toUpperCase(ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("hours name the days monday to sunday", e);
    }
  }
}
