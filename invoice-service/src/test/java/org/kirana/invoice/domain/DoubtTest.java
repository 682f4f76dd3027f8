package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.invoice.domain.Shop.ATTA_5KG;
import static org.kirana.invoice.domain.Shop.GUJARAT;
import static org.kirana.invoice.domain.Shop.MAHARASHTRA;
import static org.kirana.invoice.domain.Shop.line;
import static org.kirana.invoice.domain.Shop.sale;
import static org.kirana.invoice.domain.Shop.store;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoubtTest {

  @Test
  void thereIsNoneAboutALawfulSale() {
    assertThat(Doubt.about(sale(TaxScheme.REGULAR, ATTA_5KG))).isEmpty();
    assertThat(Doubt.about(sale(store(TaxScheme.REGULAR), GUJARAT, List.of(ATTA_5KG)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = TaxScheme.class, mode = EnumSource.Mode.EXCLUDE, names = "REGULAR")
  void onlyARegularStoreMaySellAcrossABorder(TaxScheme scheme) {
    Sale sale = sale(store(scheme), GUJARAT, List.of(ATTA_5KG));
    assertThat(Doubt.about(sale)).containsExactly(Doubt.SUPPLY_ACROSS_BORDER);
    assertThat(Bill.of(sale, Shop.NUMBER_123).tax()).isEqualTo(new LineTax(26_500, 0, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "1200, 2025-09-21T18:29:59Z, true",
    "1200, 2025-09-21T18:30:00Z, false",
    "4000, 2025-09-21T18:29:59Z, false",
    "4000, 2025-09-21T18:30:00Z, true",
    "700, 2026-11-20T06:30:00Z, false",
    "0, 2026-11-20T06:30:00Z, true"
  })
  void aRateIsLawfulOnItsDaysInIndia(int basisPoints, Instant at, boolean lawful) {
    SoldLine line = line("ANY", "anything", "1", 1, 100, null, basisPoints);
    Sale sale =
        new Sale(
            Shop.AN_ORDER,
            Shop.A_SHOPPER,
            at,
            Fulfilment.DELIVERY,
            store(TaxScheme.REGULAR),
            MAHARASHTRA,
            List.of(line));
    assertThat(Doubt.about(sale).isEmpty()).isEqualTo(lawful);
  }
}
