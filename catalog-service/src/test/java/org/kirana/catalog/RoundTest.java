package org.kirana.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundTest {

  private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
  private static final LocalDate TUESDAY = LocalDate.parse("2026-11-17");
  private static final Round MONDAYS = new Round(MONDAY, Optional.empty());

  @Test
  void a_round_that_is_over_rests_until_a_new_day() {
    assertThat(MONDAYS.due(MONDAY, 1)).isEmpty();
    assertThat(MONDAYS.due(TUESDAY, 2)).isEmpty();
  }

  @Test
  void a_new_day_begins_a_round_before_the_first_sku() {
    assertThat(MONDAYS.due(TUESDAY, 1)).contains(new Round(TUESDAY, Optional.of("")));
  }

  @Test
  void a_round_that_is_not_over_goes_on_under_its_own_day() {
    Round halfway = MONDAYS.at("MILK_500ML");

    assertThat(halfway.due(TUESDAY, 1)).contains(halfway);
    assertThat(halfway.over().due(MONDAY, 1)).isEmpty();
  }
}
