package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupeesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                   | ₹0.00
          5                   | ₹0.05
          14900               | ₹149.00
          123456              | ₹1,234.56
          12345600            | ₹1,23,456.00
          1234567850          | ₹1,23,45,678.50
          9223372036854775807 | ₹92,23,37,20,36,85,47,758.07
          """)
  void amountsAreGroupedInLakhsAndCrores(long paise, String written) {
    assertThat(Rupees.of(paise)).isEqualTo(written);
  }
}
