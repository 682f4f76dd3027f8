package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kirana.invoice.domain.Shop.ATTA_5KG;
import static org.kirana.invoice.domain.Shop.MILK_500ML;
import static org.kirana.invoice.domain.Shop.NOON_IN_VASHI;
import static org.kirana.invoice.domain.Shop.SOAP_BAR;
import static org.kirana.invoice.domain.Shop.bill;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

  @Test
  void togetherWithItsBillIsNothing() {
    Bill bill = bill(TaxScheme.REGULAR, ATTA_5KG, MILK_500ML, SOAP_BAR);
    CreditNote note = Shop.creditNote(bill);
    assertThat(bill.tax().plus(note.tax())).isEqualTo(LineTax.NOTHING);
    assertThat(note.creditedPaise()).isEqualTo(bill.payablePaise());
    assertThat(note.roundOffPaise()).isEqualTo(bill.roundOffPaise());
  }

  @Test
  void ofTaxedGoodsIsTheCreditNoteOfTheLaw() {
    assertThat(title(TaxScheme.REGULAR, ATTA_5KG)).isEqualTo(CreditNoteTitle.CREDIT_NOTE);
    assertThat(title(TaxScheme.REGULAR, ATTA_5KG, MILK_500ML))
        .isEqualTo(CreditNoteTitle.CREDIT_NOTE);
  }

  @Test
  void ofABillThatChargedNoTaxIsACreditMemo() {
    assertThat(title(TaxScheme.REGULAR, MILK_500ML)).isEqualTo(CreditNoteTitle.CREDIT_MEMO);
    assertThat(title(TaxScheme.COMPOSITION, ATTA_5KG)).isEqualTo(CreditNoteTitle.CREDIT_MEMO);
  }

  @Test
  void ofACashMemoIsACancellationMemo() {
    assertThat(title(TaxScheme.UNREGISTERED, ATTA_5KG))
        .isEqualTo(CreditNoteTitle.CANCELLATION_MEMO);
  }

  @Test
  void isNamedAfterItsNumber() {
    assertThat(Shop.creditNote(Shop.theUsualBill()).fileName())
        .isEqualTo("credit-note-0412A-C627-00001.pdf");
  }

  @Test
  void isNeverOlderThanItsBillWhateverTheClocksSay() {
    Instant before = NOON_IN_VASHI.minusSeconds(1);
    assertThat(CreditNote.creditedAt(NOON_IN_VASHI, before)).isEqualTo(NOON_IN_VASHI);
    Standing whole = Standing.whole(Shop.theUsualBill());
    assertThatThrownBy(() -> new CreditNote(Shop.CREDIT_1, whole, whole.nothing(), before))
        .hasMessageContaining("not older than its bill");
  }

  @Nested
  class OfAPart {
    private final Bill bill = bill(TaxScheme.REGULAR, ATTA_5KG, MILK_500ML, SOAP_BAR);
    private final Standing whole = Standing.whole(bill);
    private final Standing withoutSoap = whole.without(List.of(Shop.struck(SOAP_BAR)));

    @Test
    void saysTheStruckLinesWithTheirTaxesAsTheBillDid() {
      CreditNote note = Shop.creditNote(whole, withoutSoap);

      assertThat(note.lines()).containsExactly(bill.lines().get(2));
      assertThat(note.credited().title()).isEqualTo(bill.title());
      assertThat(note.leavesNothing()).isFalse();
    }

    @Test
    void leavesWhatABillOfTheRestWouldAskFor() {
      CreditNote note = Shop.creditNote(whole, withoutSoap);

      assertThat(bill.totalPaise()).isEqualTo(42_499);
      assertThat(note.creditedPaise()).isEqualTo(10_000);
      assertThat(note.roundOffPaise()).isEqualTo(1);
      assertThat(bill.payablePaise() - note.creditedPaise()).isEqualTo(32_500);
    }

    @Test
    void aLaterCancellationTakesBackTheRestOnly() {
      CreditNote rest = Shop.creditNote(withoutSoap, withoutSoap.nothing());

      assertThat(rest.lines()).hasSize(2);
      assertThat(rest.creditedPaise()).isEqualTo(32_500);
      assertThat(rest.leavesNothing()).isTrue();
    }

    @Test
    void equalLinesAreStruckOneByOne() {
      Standing twice = Standing.whole(bill(TaxScheme.REGULAR, ATTA_5KG, ATTA_5KG));

      assertThat(twice.without(List.of(Shop.struck(ATTA_5KG))).positions()).containsExactly(1);
    }

    @Test
    void whatDoesNotStandCannotBeStruck() {
      List<StruckLine> soap = List.of(Shop.struck(SOAP_BAR));

      assertThatThrownBy(() -> withoutSoap.without(soap)).hasMessageContaining("SOAP_BAR");
    }

    @Test
    void oneLineAlwaysStays() {
      List<StruckLine> both = List.of(Shop.struck(ATTA_5KG), Shop.struck(MILK_500ML));

      assertThatThrownBy(() -> withoutSoap.without(both)).hasMessageContaining("at least one");
    }

    @Test
    void aNoteThatTakesNothingBackIsNone() {
      assertThatThrownBy(() -> Shop.creditNote(whole, whole)).hasMessageContaining("something");
      assertThatThrownBy(() -> Shop.creditNote(withoutSoap, whole))
          .hasMessageContaining("something");
    }

    @Test
    void whatStaysHasToBeWhatTheStoreSays() {
      Reduction wrong = new Reduction(1, List.of(Shop.struck(SOAP_BAR)), 32_501);

      assertThatThrownBy(() -> wrong.of(whole)).hasMessageContaining("add up");
    }
  }

  private static CreditNoteTitle title(TaxScheme scheme, SoldLine... lines) {
    return Shop.creditNote(bill(scheme, lines)).title();
  }
}
