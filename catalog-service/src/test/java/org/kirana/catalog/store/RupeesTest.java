package org.kirana.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupeesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100|₹1",
        "12345650|₹1,23,456.50",
        "99900|₹999",
        "1000000000|₹1,00,00,000",
        "5|₹0.05"
      })
  void are_grouped_as_india_groups_them(long paise, String written) {
    assertThat(Rupees.of(paise)).isEqualTo(written);
  }
}
