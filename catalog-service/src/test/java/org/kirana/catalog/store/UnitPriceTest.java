package org.kirana.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPriceTest {

  @ParameterizedTest
  @CsvSource({
    "26500, 5 kg, 53.00, kg",
    "24999, 1.5 kg, 166.66, kg",
    "3400, 500 g, 0.07, g",
    "11000, 25 g, 4.40, g",
    "12000, 1500 g, 80.00, kg",
    "76500, 5 l, 153.00, l",
    "3000, 500 ml, 0.06, ml",
    "4000, 750mL, 0.05, ml",
    "9000, 1.25 L, 72.00, l",
    "4800, 6 pieces, 8.00, piece",
    "4800, 6 pcs, 8.00, piece",
    "6000, 1 dozen, 5.00, piece",
    "1900, 10 boxes, 1.90, piece",
    "20000, 4 x 500 g, 100.00, kg",
    "20000, 4×100 ml, 0.50, ml",
    "20000, 250 gms., 0.80, g",
  })
  void is_told_per_kilo_or_litre_above_one_and_per_gram_or_millilitre_below(
      long pricePaise, String pack, BigDecimal rupees, String per) {
    assertThat(UnitPrice.of(pricePaise, pack)).contains(new UnitPrice(rupees, per));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 kg", "1000 g", "1 l", "1 piece", "1 N"})
  void is_left_out_where_it_equals_the_price(String pack) {
    assertThat(UnitPrice.of(26500, pack)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1 bunch", "big", "kg", "5", "0 kg", "about 5 kg", "5 kg + 1 kg"})
  void is_left_out_where_the_pack_cannot_be_understood(String pack) {
    assertThat(UnitPrice.of(26500, pack)).isEmpty();
  }
}
