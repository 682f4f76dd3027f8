package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DepartureTest {

  private static final Instant LAST_WORD = Instant.parse("2026-11-20T06:30:00Z");
  private static final Duration PATIENCE_LEFT = Duration.ofSeconds(1);
  private static final Departure.Window OPEN = new Departure.Window(true, false);
  private static final Departure.Window CLOSED = new Departure.Window(false, false);
  private static final Departure.Window REFUSED = new Departure.Window(true, true);

  @ParameterizedTest
  @EnumSource(Priority.class)
  void in_an_open_window_words_are_free(Priority priority) {
    assertThat(Departure.of(OPEN, priority, true, Duration.ZERO)).isEqualTo(Departure.FREE_FORM);
  }

  @Test
  void a_notification_into_a_closed_window_is_a_template() {
    assertThat(Departure.of(CLOSED, Priority.NOTIFICATION, true, PATIENCE_LEFT))
        .isEqualTo(Departure.TEMPLATE);
  }

  @Test
  void a_reply_is_patient_because_its_window_may_just_be_opening() {
    assertThat(Departure.of(CLOSED, Priority.REPLY, true, PATIENCE_LEFT))
        .isEqualTo(Departure.LOOK_AGAIN);
    assertThat(Departure.of(CLOSED, Priority.REPLY, true, Duration.ZERO))
        .isEqualTo(Departure.TEMPLATE);
  }

  @ParameterizedTest
  @EnumSource(Priority.class)
  void without_a_template_a_closed_window_stays_closed(Priority priority) {
    assertThat(Departure.of(CLOSED, priority, false, Duration.ZERO))
        .isEqualTo(Departure.NOT_ALLOWED);
  }

  @ParameterizedTest
  @EnumSource(Priority.class)
  void what_whatsapp_calls_closed_is_closed(Priority priority) {
    assertThat(Departure.of(REFUSED, priority, true, PATIENCE_LEFT)).isEqualTo(Departure.TEMPLATE);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT23H58M, true", "PT23H59M, false", "PT24H, false", "PT48H, false"})
  void a_window_closes_a_minute_before_24_hours(Duration later, boolean open) {
    CustomerServiceWindow window = new CustomerServiceWindow(Optional.of(LAST_WORD));

    assertThat(window.isOpenAt(LAST_WORD.plus(later))).isEqualTo(open);
  }

  @Test
  void who_never_wrote_has_no_window() {
    assertThat(new CustomerServiceWindow(Optional.empty()).isOpenAt(LAST_WORD)).isFalse();
  }
}
