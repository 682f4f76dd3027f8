package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {

  /** 20 November 2026 is a Friday. */
  private static Instant india(String time) {
    return LocalDateTime.parse(time).atZone(WeeklyHours.INDIA).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T06:59:59, false",
    "2026-11-20T07:00:00, true",
    "2026-11-20T22:29:59, true",
    "2026-11-20T22:30:00, false",
    "2026-11-20T14:00:00, true",
  })
  void an_ordinary_day_is_open_from_its_first_to_before_its_last_minute(String time, boolean open) {
    assertThat(Corner.hours("07:00-22:30").isOpenAt(india(time))).isEqualTo(open);
  }

  @Test
  void the_day_is_the_one_in_india() {
    WeeklyHours friday = WeeklyHours.parse(Map.of("friday", List.of("00:00-24:00")));
    assertThat(friday.isOpenAt(Instant.parse("2026-11-19T18:29:59Z"))).isFalse();
    assertThat(friday.isOpenAt(Instant.parse("2026-11-19T18:30:00Z"))).isTrue();
    assertThat(friday.isOpenAt(Instant.parse("2026-11-20T18:29:59Z"))).isTrue();
    assertThat(friday.isOpenAt(Instant.parse("2026-11-20T18:30:00Z"))).isFalse();
  }

  @Nested
  class Across_midnight {

    private final WeeklyHours sundayNight =
        WeeklyHours.parse(Map.of("sunday", List.of("18:00-02:00")));

    @ParameterizedTest
    @CsvSource({
      "2026-11-22T17:59:00, false",
      "2026-11-22T18:00:00, true",
      "2026-11-22T23:59:59, true",
      "2026-11-23T00:00:00, true",
      "2026-11-23T01:59:59, true",
      "2026-11-23T02:00:00, false",
      "2026-11-23T18:00:00, false",
      "2026-11-22T01:00:00, false",
    })
    void the_hours_belong_to_the_day_they_begin_on(String time, boolean open) {
      assertThat(sundayNight.isOpenAt(india(time))).isEqualTo(open);
    }
  }

  @Test
  void a_break_at_noon_is_closed() {
    WeeklyHours siesta = Corner.hours("07:00-13:00", "16:00-22:00");
    assertThat(siesta.isOpenAt(india("2026-11-20T12:59:00"))).isTrue();
    assertThat(siesta.isOpenAt(india("2026-11-20T14:00:00"))).isFalse();
    assertThat(siesta.isOpenAt(india("2026-11-20T16:00:00"))).isTrue();
  }

  @Test
  void a_day_that_is_not_named_is_closed() {
    assertThat(WeeklyHours.parse(Map.of()).isOpenAt(india("2026-11-20T12:00:00"))).isFalse();
  }

  @Test
  void hours_are_written_as_they_are_read() {
    Map<String, List<String>> week =
        Map.of("monday", List.of("07:00-13:00", "16:00-01:30"), "sunday", List.of("00:00-24:00"));
    assertThat(WeeklyHours.parse(week).text()).isEqualTo(week);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7-22", "07:00", "24:00-07:00", "07:60-08:00", "09:00-09:00", "09:00-24:01", ""})
  void what_is_no_stretch_of_hours_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Corner.hours(text));
  }

  @Test
  void what_is_no_day_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeeklyHours.parse(Map.of("someday", List.of("07:00-22:30"))))
        .withMessage("hours name the days monday to sunday");
  }
}
