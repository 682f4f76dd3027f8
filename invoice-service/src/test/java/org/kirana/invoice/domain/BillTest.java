package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kirana.invoice.domain.Shop.ATTA_5KG;
import static org.kirana.invoice.domain.Shop.GUJARAT;
import static org.kirana.invoice.domain.Shop.MAHARASHTRA;
import static org.kirana.invoice.domain.Shop.MILK_500ML;
import static org.kirana.invoice.domain.Shop.NUMBER_123;
import static org.kirana.invoice.domain.Shop.SOAP_BAR;
import static org.kirana.invoice.domain.Shop.bill;
import static org.kirana.invoice.domain.Shop.line;
import static org.kirana.invoice.domain.Shop.sale;
import static org.kirana.invoice.domain.Shop.store;
import static org.kirana.invoice.domain.Shop.theUsualBill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BillTest {

  @Nested
  class TheUsualBasket {

    @Test
    void isAnInvoiceCumBillOfSupply() {
      assertThat(theUsualBill().title()).isEqualTo(BillTitle.INVOICE_CUM_BILL_OF_SUPPLY);
    }

    @Test
    void showsTheTaxInsideThePrices() {
      assertThat(theUsualBill().taxByRate())
          .containsEntry(new GstRate(0), new LineTax(6_000, 0, 0, 0))
          .containsEntry(new GstRate(500), new LineTax(25_238, 631, 631, 0))
          .hasSize(2);
    }

    @Test
    void isPaidInWholeRupees() {
      assertThat(theUsualBill().totalPaise()).isEqualTo(32_500);
      assertThat(theUsualBill().payablePaise()).isEqualTo(32_500);
      assertThat(theUsualBill().roundOffPaise()).isZero();
      assertThat(theUsualBill().savingPaise()).isEqualTo(2_000);
    }
  }

  @Nested
  class TheTitle {

    @Test
    void ofTaxedGoodsIsTaxInvoice() {
      assertThat(bill(TaxScheme.REGULAR, ATTA_5KG, SOAP_BAR).title())
          .isEqualTo(BillTitle.TAX_INVOICE);
    }

    @Test
    void ofExemptGoodsIsBillOfSupply() {
      assertThat(bill(TaxScheme.REGULAR, MILK_500ML).title()).isEqualTo(BillTitle.BILL_OF_SUPPLY);
    }

    @Test
    void ofACompositionStoreCarriesTheStatutoryWordsAndNoTax() {
      Bill bill = bill(TaxScheme.COMPOSITION, ATTA_5KG, MILK_500ML);
      assertThat(bill.title()).isEqualTo(BillTitle.COMPOSITION_BILL_OF_SUPPLY);
      assertThat(bill.title().statutoryWords())
          .isEqualTo("Composition taxable person, not eligible to collect tax on supplies");
      assertThat(bill.tax()).isEqualTo(new LineTax(32_500, 0, 0, 0));
    }

    @Test
    void ofAnUnregisteredStoreIsCashMemoWithoutTax() {
      Bill bill = bill(TaxScheme.UNREGISTERED, ATTA_5KG);
      assertThat(bill.title()).isEqualTo(BillTitle.CASH_MEMO);
      assertThat(bill.title().showsTax()).isFalse();
      assertThat(bill.tax()).isEqualTo(new LineTax(26_500, 0, 0, 0));
    }
  }

  @Nested
  class AcrossAStateBorder {

    @Test
    void theTaxIsIntegrated() {
      Bill bill =
          Bill.of(
              sale(store(TaxScheme.REGULAR), GUJARAT, List.of(ATTA_5KG, MILK_500ML)), NUMBER_123);
      assertThat(bill.tax()).isEqualTo(new LineTax(31_238, 0, 0, 1_262));
    }
  }

  @Nested
  class ForAnyBasket {

    private final Random random = new Random(170);

    @Test
    void everySumHolds() {
      for (int i = 0; i < 5_000; i++) {
        Bill bill = Bill.of(anySale(), NUMBER_123);
        LineTax byRate = bill.taxByRate().values().stream().reduce(LineTax.NOTHING, LineTax::plus);
        assertThat(byRate).isEqualTo(bill.tax());
        assertThat(bill.tax().totalPaise()).isEqualTo(bill.totalPaise());
        assertThat(bill.tax().cgstPaise()).isEqualTo(bill.tax().sgstPaise());
        assertThat(bill.tax().igstPaise() == 0 || bill.tax().cgstPaise() == 0).isTrue();
        assertThat(bill.payablePaise() % 100).isZero();
        assertThat(bill.roundOffPaise()).isBetween(-49L, 50L);
        assertThat(bill.totalPaise() + bill.roundOffPaise()).isEqualTo(bill.payablePaise());
      }
    }

    private Sale anySale() {
      TaxScheme scheme = TaxScheme.values()[random.nextInt(TaxScheme.values().length)];
      boolean border = scheme == TaxScheme.REGULAR && random.nextInt(4) == 0;
      List<SoldLine> lines = new ArrayList<>();
      for (int i = 0, count = 1 + random.nextInt(30); i < count; i++) {
        lines.add(anyLine(i));
      }
      return sale(store(scheme), border ? GUJARAT : MAHARASHTRA, lines);
    }

    private SoldLine anyLine(int position) {
      int[] rates = {0, 25, 300, 500, 1_200, 1_800, 2_800, 4_000};
      int price = random.nextInt(1_000_000);
      Long mrp = random.nextBoolean() ? null : price + random.nextLong(10_000);
      return line(
          "SKU_" + position,
          "anything",
          "1 kg",
          1 + random.nextInt(50),
          price,
          mrp,
          rates[random.nextInt(rates.length)]);
    }
  }

  @Nested
  class Refuses {

    @Test
    void aPriceAboveTheMrp() {
      assertThatThrownBy(() -> line("ATTA_5KG", "Chakki Atta", "5 kg", 1, 28_501, 28_500L, 500))
          .hasMessageContaining("above its MRP");
    }

    @Test
    void anEmptyBasket() {
      assertThatThrownBy(() -> sale(TaxScheme.REGULAR)).hasMessageContaining("nothing was sold");
    }

    @Test
    void aRegisteredStoreWithoutGstin() {
      Seller seller = store(TaxScheme.UNREGISTERED);
      assertThatThrownBy(
              () ->
                  new Seller(
                      seller.storeId(),
                      seller.code(),
                      seller.name(),
                      seller.address(),
                      seller.state(),
                      TaxScheme.REGULAR,
                      null,
                      null,
                      null))
          .hasMessageContaining("GSTIN");
    }
  }
}
