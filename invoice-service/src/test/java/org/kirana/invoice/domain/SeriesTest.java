package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static final Instant LAST_SECOND_OF_MARCH_IN_INDIA =
      Instant.parse("2027-03-31T18:29:59Z");

  @Test
  void aFinancialYearEndsAtMidnightInIndiaNotInGreenwich() {
    assertThat(FinancialYear.of(LAST_SECOND_OF_MARCH_IN_INDIA).code()).isEqualTo("2627");
    assertThat(FinancialYear.of(LAST_SECOND_OF_MARCH_IN_INDIA.plusSeconds(1)).code())
        .isEqualTo("2728");
  }

  @Test
  void theTurnOfTheCenturyKeepsFourDigits() {
    assertThat(new FinancialYear(2099).code()).isEqualTo("9900");
  }

  @Test
  void aNumberNamesStoreYearAndPlaceInSixteenLetters() {
    DocumentNumber number = Series.of("0412A", Shop.NOON_IN_VASHI).number(123);
    assertThat(number.value()).isEqualTo("0412A/2627/00123").hasSize(16);
    assertThat(number.fileName("invoice")).isEqualTo("invoice-0412A-2627-00123.pdf");
  }

  @Test
  void aSixthDigitIsRefused() {
    Series series = Series.of("0412A", Shop.NOON_IN_VASHI);
    assertThat(series.number(99_999).value()).endsWith("/99999");
    assertThatThrownBy(() -> series.number(100_000)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> series.number(0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aStoreCodeHasFiveCapitalsOrDigits() {
    assertThatThrownBy(() -> Series.of("412A", Shop.NOON_IN_VASHI))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Series.of("0412a", Shop.NOON_IN_VASHI))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNumberOfSeventeenLettersIsUnlawful() {
    assertThatThrownBy(() -> new DocumentNumber("0412A/2627/100000"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
