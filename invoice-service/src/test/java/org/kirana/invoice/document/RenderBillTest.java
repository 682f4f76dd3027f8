package org.kirana.invoice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.invoice.domain.Shop.ATTA_5KG;
import static org.kirana.invoice.domain.Shop.GUJARAT;
import static org.kirana.invoice.domain.Shop.MAHARASHTRA;
import static org.kirana.invoice.domain.Shop.MILK_500ML;
import static org.kirana.invoice.domain.Shop.NUMBER_123;
import static org.kirana.invoice.domain.Shop.SOAP_BAR;
import static org.kirana.invoice.domain.Shop.bill;
import static org.kirana.invoice.domain.Shop.sale;
import static org.kirana.invoice.domain.Shop.store;
import static org.kirana.invoice.domain.Shop.theUsualBill;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Seller;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.Standing;
import org.kirana.invoice.domain.TaxScheme;

class RenderBillTest {

  @Nested
  class TheUsualBill {

    private final Paper paper = Paper.of(theUsualBill());

    @Test
    void namesTheStoreFirst() {
      assertThat(paper.text()).startsWith("Shree Ganesh Kirana");
      assertThat(paper.text())
          .contains("Shop 7, Sector 15, Vashi, Navi Mumbai 400703")
          .contains("GSTIN 27ZZZZZ0412Z1Z0", "FSSAI 99900000000412");
    }

    @Test
    void tellsWhichBillItIs() {
      assertThat(paper.text())
          .contains("INVOICE-CUM-BILL OF SUPPLY")
          .contains("0412A/2627/00123", "20 Nov 2026, 12:00 PM")
          .contains("2C5F0F62", "Delivery by the store", "Maharashtra (27)");
    }

    @Test
    void listsWhatWasSold() {
      assertThat(paper.text())
          .contains("Chakki Atta", "5 kg", "HSN 1101", "GST 5%", "285.00", "265.00")
          .contains("Fresh Milk", "500 ml", "GST nil", "30.00", "60.00");
    }

    @Test
    void tellsTheTaxInsideThePricesAndWhatToPay() {
      assertThat(paper.text())
          .contains("252.38", "2.5%", "6.31", "CGST", "SGST")
          .contains("Round off", "₹325.00", "Rupees Three Hundred Twenty-Five Only")
          .contains("Pay the store in cash or by UPI.", "You save ₹20.00 on the MRP.");
    }

    @Test
    void isOnePageOfA5() {
      assertThat(paper.pages()).isEqualTo(1);
      assertThat(paper.width()).isEqualTo(420);
      assertThat(paper.text()).doesNotContain("1 of 1");
    }

    @Test
    void carriesTitleAuthorAndTheDateOfTheInvoice() {
      Map<String, String> properties = paper.properties();
      assertThat(properties)
          .containsEntry("Title", "Invoice-cum-Bill of Supply 0412A/2627/00123")
          .containsEntry("Author", "Shree Ganesh Kirana")
          .containsEntry("CreationDate", "D:20261120120001+05'30'");
    }
  }

  @Test
  void theSameBillIsAlwaysTheSameBytes() {
    assertThat(Paper.bytes(theUsualBill())).isEqualTo(Paper.bytes(theUsualBill()));
  }

  @Test
  void anotherInvoiceIsAnotherFile() {
    InvoiceId other = new InvoiceId(UUID.fromString("00000000-0000-8000-8000-000000000001"));
    assertThat(new RenderBill().render(other, theUsualBill()))
        .isNotEqualTo(Paper.bytes(theUsualBill()));
  }

  @Test
  void devanagariIsShapedAndCanBeSearched() {
    Paper paper = Paper.of(bill(TaxScheme.REGULAR, SOAP_BAR));
    assertThat(paper.searchableText()).contains("साबुन ज्ञानेश्वर");
    assertThat(Typeface.REGULAR.run("ज्ञानेश्वर").shaped()).isTrue();
    assertThat(Typeface.REGULAR.run("Dnyaneshwar").shaped()).isFalse();
  }

  @Test
  void acrossABorderTheTaxIsIgst() {
    Bill bill = Bill.of(sale(store(TaxScheme.REGULAR), GUJARAT, List.of(ATTA_5KG)), NUMBER_123);
    assertThat(Paper.of(bill).text())
        .contains("IGST", "12.62", "Gujarat (24)")
        .doesNotContain("CGST");
  }

  @Test
  void aCompositionBillSaysTheStatutoryWordsAboveEverythingSold() {
    String text = Paper.of(bill(TaxScheme.COMPOSITION, ATTA_5KG, MILK_500ML)).text();
    assertThat(text)
        .contains("BILL OF SUPPLY")
        .containsSubsequence(
            "Composition taxable person, not eligible to collect tax on supplies", "Chakki Atta");
  }

  @ParameterizedTest
  @EnumSource(
      value = TaxScheme.class,
      names = {"COMPOSITION", "UNREGISTERED"})
  void aStoreThatMayNotCollectTaxShowsNone(TaxScheme scheme) {
    assertThat(Paper.of(bill(scheme, ATTA_5KG, MILK_500ML)).text())
        .doesNotContain("CGST", "IGST", "GST 5%", "Prices include all taxes", "Place of supply");
  }

  @Test
  void aCashMemoHasNoGstin() {
    assertThat(Paper.of(bill(TaxScheme.UNREGISTERED, ATTA_5KG)).text())
        .contains("CASH MEMO")
        .doesNotContain("GSTIN");
  }

  @Test
  void offersTheCodeOfAStoreThatIsPaidByUpi() {
    assertThat(Paper.of(theUsualBill()).text())
        .contains("Scan to pay the store with any UPI app", "ganesh.kirana@example");
  }

  @Test
  void withoutAUpiIdThereIsNoCode() {
    Seller corner = store(TaxScheme.UNREGISTERED);
    Seller cash =
        new Seller(
            corner.storeId(),
            corner.code(),
            corner.name(),
            corner.address(),
            corner.state(),
            corner.taxScheme(),
            null,
            corner.fssaiNumber(),
            null);
    Bill bill = Bill.of(sale(cash, MAHARASHTRA, List.of(ATTA_5KG)), NUMBER_123);
    assertThat(Paper.of(bill).text()).contains("Pay the store").doesNotContain("Scan");
  }

  @Test
  void aCreditNoteNamesTheBillThatItTakesBackAndAsksForNothing() {
    byte[] pdf = new RenderBill().render(Shop.A_CREDIT_NOTE, Shop.creditNote(theUsualBill()));
    assertThat(Paper.of(pdf).text())
        .contains("CREDIT NOTE", "0412A/C627/00001", "20 Nov 2026, 12:10 PM")
        .contains("0412A/2627/00123", "20 Nov 2026, 12:00 PM", "Maharashtra (27)")
        .contains("252.38", "6.31", "₹325.00", "There is nothing to pay.")
        .doesNotContain("To pay", "Scan");
  }

  @Test
  void aCreditNoteOfAPartShowsThatPartAndWhatIsLeftToPay() {
    String text = Paper.of(partOf(theUsualBill())).text();

    assertThat(text)
        .contains("CREDIT NOTE", "0412A/C627/00001", "0412A/2627/00123", "Goods not available")
        .contains("Fresh Milk", "₹60.00", "Bill 0412A/2627/00123 now comes to", "₹265.00")
        .contains("Scan this code instead of the one on the bill", "Pay the store")
        .doesNotContain("Chakki Atta", "There is nothing to pay", "You save");
  }

  @Test
  void whatTakesAPartOfACashMemoBackSaysNothingOfTax() {
    String text = Paper.of(partOf(bill(TaxScheme.UNREGISTERED, ATTA_5KG, MILK_500ML))).text();

    assertThat(text).contains("CANCELLATION MEMO").doesNotContain("GST", "CREDIT NOTE", "tax");
  }

  private static byte[] partOf(Bill bill) {
    Standing whole = Standing.whole(bill);
    Standing rest = whole.without(List.of(Shop.struck(MILK_500ML)));
    return new RenderBill().render(Shop.A_CREDIT_NOTE, Shop.creditNote(whole, rest));
  }

  @Test
  void whatTakesACashMemoBackSaysNothingOfTax() {
    Bill bill = bill(TaxScheme.UNREGISTERED, ATTA_5KG);
    byte[] pdf = new RenderBill().render(Shop.A_CREDIT_NOTE, Shop.creditNote(bill));
    assertThat(Paper.of(pdf).text())
        .contains("CANCELLATION MEMO")
        .doesNotContain("GST", "CREDIT NOTE", "tax");
  }

  @Test
  void theTaxIsSummedByHsnCode() {
    assertThat(Paper.of(theUsualBill()).text()).contains("HSN 1101 · GST 5%", "nil or exempt");
  }

  @Test
  void aLongBillNumbersItsPagesAndRepeatsTheHead() {
    Bill bill =
        Bill.of(
            sale(store(TaxScheme.REGULAR), MAHARASHTRA, Collections.nCopies(40, Shop.ATTA_5KG)),
            NUMBER_123);
    Paper paper = Paper.of(bill);
    assertThat(paper.pages()).isGreaterThan(1);
    assertThat(paper.text(1)).contains("1 of " + paper.pages());
    assertThat(paper.text(2)).contains("2 of " + paper.pages(), "Amount ₹");
  }
}
