package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateCardTest {

  private static final RateCard CARD =
      RateCard.read(
          """
          valid_from,valid_until,category,paise,source
          2026-01-01,2026-09-30,utility,11.50,"made up, for this test"
          2026-10-01,,utility,12.25,made up

          2026-10-01,,service,12.25,made up
          """);

  @ParameterizedTest
  @CsvSource({
    "true, utility, regular, 2026-05-01T00:00:00Z, 11500",
    "true, utility, regular, 2026-09-30T18:29:59Z, 11500",
    "true, utility, regular, 2026-09-30T18:30:00Z, 12250",
    "true, service, regular, 2026-11-20T06:30:00Z, 12250",
    ", utility, regular, 2026-11-20T06:30:00Z, 12250",
    "false, marketing, regular, 2026-11-20T06:30:00Z, 0",
    "false, service, free_customer_service, 2026-11-20T06:30:00Z, 0",
    ", referral_conversion, free_entry_point, 2026-11-20T06:30:00Z, 0",
    "true, marketing, regular, 2026-11-20T06:30:00Z,",
    "true, service, regular, 2026-05-01T00:00:00Z,",
    "true,, regular, 2026-11-20T06:30:00Z,"
  })
  void has_a_rate_for_a_category_on_a_day_in_india(
      Boolean billable, String category, String type, Instant at, Long milliPaise) {
    assertThat(CARD.milliPaise(new Price(billable, category, type), at).orElse(null))
        .isEqualTo(milliPaise);
  }

  @Test
  void names_the_line_that_cannot_be_read() {
    assertThatThrownBy(() -> RateCard.read("valid_from,...\n2026-01-01,,utility,cheap,x"))
        .hasMessageContaining("line 2");
  }
}
