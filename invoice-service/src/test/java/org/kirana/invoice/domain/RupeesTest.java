package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RupeesTest {

  @Test
  void groupLakhsAndCrores() {
    assertThat(Rupees.withSign(1_234_567_850)).isEqualTo("₹1,23,45,678.50");
    assertThat(Rupees.plain(12_345_600)).isEqualTo("1,23,456.00");
    assertThat(Rupees.plain(5)).isEqualTo("0.05");
    assertThat(Rupees.plain(-38)).isEqualTo("-0.38");
  }
}
