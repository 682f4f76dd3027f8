package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GstRateTest {

  private static final GstRate FIVE_PERCENT = new GstRate(500);

  @Test
  void taxIsBackedOutOfThePriceByRule35() {
    // 265.00 x 2.5 / 105 = 6.3095
    assertThat(FIVE_PERCENT.centralTaxWithin(26_500)).isEqualTo(631);
    // 265.00 x 5 / 105 = 12.6190
    assertThat(FIVE_PERCENT.integratedTaxWithin(26_500)).isEqualTo(1_262);
  }

  @Test
  void aHalfPaisaIsRoundedUp() {
    // 0.21 x 2.5 / 105 = 0.005
    assertThat(FIVE_PERCENT.centralTaxWithin(21)).isEqualTo(1);
    assertThat(FIVE_PERCENT.centralTaxWithin(20)).isZero();
  }

  @Test
  void nothingIsBackedOutAtNoRate() {
    assertThat(new GstRate(0).exempt()).isTrue();
    assertThat(new GstRate(0).centralTaxWithin(26_500)).isZero();
  }

  @Test
  void countsAsDecimalArithmeticDoesForAnyPriceAndRate() {
    Random random = new Random(35);
    for (int i = 0; i < 50_000; i++) {
      GstRate rate = new GstRate(random.nextInt(4_001));
      long price = random.nextLong(100_000_000_000L);
      assertThat(rate.centralTaxWithin(price)).isEqualTo(decimal(price, rate, 2));
      assertThat(rate.integratedTaxWithin(price)).isEqualTo(decimal(price, rate, 1));
    }
  }

  private static long decimal(long price, GstRate rate, int halves) {
    return BigDecimal.valueOf(price)
        .multiply(BigDecimal.valueOf(rate.basisPoints()))
        .divide(
            BigDecimal.valueOf(halves * (10_000L + rate.basisPoints())), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  @Test
  void isPrintedWithoutIdleZeros() {
    assertThat(FIVE_PERCENT.percent()).isEqualTo("5%");
    assertThat(FIVE_PERCENT.halfPercent()).isEqualTo("2.5%");
    assertThat(new GstRate(4_000).percent()).isEqualTo("40%");
    assertThat(new GstRate(25).halfPercent()).isEqualTo("0.125%");
  }

  @Test
  void aRateOfAllOrMoreIsNoRate() {
    assertThatThrownBy(() -> new GstRate(10_000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GstRate(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
