package org.kirana.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OpeningTimesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final WeeklyHours SIESTA = Corner.hours("07:00-13:00", "16:00-22:00");
  private static final WeeklyHours NIGHT = Corner.hours("18:00-02:00");

  private static Instant india(String time) {
    return LocalDateTime.parse(time).atZone(WeeklyHours.INDIA).toInstant();
  }

  private static OpeningTimes with(WeeklyHours hours, LocalDate... holidays) {
    return new OpeningTimes(hours, Set.of(holidays));
  }

  @Test
  void a_store_opens_again_after_its_break() {
    assertThat(with(SIESTA).openAtOrAfter(india("2026-11-20T14:00")))
        .contains(india("2026-11-20T16:00"));
    assertThat(with(SIESTA).openAtOrAfter(india("2026-11-20T23:00")))
        .contains(india("2026-11-21T07:00"));
    assertThat(with(SIESTA).openAtOrAfter(india("2026-11-20T12:59")))
        .contains(india("2026-11-20T12:59"));
  }

  @Test
  void a_store_closes_at_the_end_of_its_stretch_unless_the_next_one_follows() {
    assertThat(with(SIESTA).closesAfter(india("2026-11-20T12:00")))
        .contains(india("2026-11-20T13:00"));
    assertThat(with(NIGHT).closesAfter(india("2026-11-21T01:00")))
        .contains(india("2026-11-21T02:00"));
    assertThat(with(Corner.ALWAYS).closesAfter(india("2026-11-20T12:00"))).isEmpty();
  }

  @Test
  void a_store_without_hours_never_opens() {
    OpeningTimes never = with(WeeklyHours.parse(Map.of()));
    assertThat(never.openAtOrAfter(india("2026-11-20T12:00"))).isEmpty();
  }

  @Nested
  class On_a_holiday {

    @Test
    void a_store_is_closed_for_that_reason_and_opens_on_the_next_day() {
      OpeningTimes times = with(SIESTA, FRIDAY);
      assertThat(times.isOpenAt(india("2026-11-20T12:00"))).isFalse();
      assertThat(times.isOnHolidayAt(india("2026-11-20T12:00"))).isTrue();
      assertThat(times.isOnHolidayAt(india("2026-11-20T14:00"))).isFalse();
      assertThat(times.openAtOrAfter(india("2026-11-20T12:00")))
          .contains(india("2026-11-21T07:00"));
    }

    @Test
    void the_night_before_goes_on_until_it_ends() {
      OpeningTimes times = with(NIGHT, FRIDAY);
      assertThat(times.isOpenAt(india("2026-11-20T01:59"))).isTrue();
      assertThat(times.isOpenAt(india("2026-11-20T18:00"))).isFalse();
      assertThat(times.isOpenAt(india("2026-11-21T01:00"))).isFalse();
    }

    @Test
    void the_explanation_says_holiday() {
      Store store = Corner.store("NEAR1", 0);
      Store resting =
          new Store(
              store.id(),
              store.identity(),
              store.area(),
              store.hours(),
              Set.of(FRIDAY),
              2,
              store.partner(),
              Acceptance.AUTOMATIC);
      assertThat(Corner.listed(resting).droppedBy(india("2026-11-20T12:00")))
          .contains(Filter.HOLIDAY);
      assertThat(Corner.listed(resting).droppedBy(india("2026-11-21T12:00"))).isEmpty();
    }
  }
}
