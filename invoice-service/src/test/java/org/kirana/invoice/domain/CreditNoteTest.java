package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kirana.invoice.domain.Shop.ATTA_5KG;
import static org.kirana.invoice.domain.Shop.MILK_500ML;
import static org.kirana.invoice.domain.Shop.NOON_IN_VASHI;
import static org.kirana.invoice.domain.Shop.SOAP_BAR;
import static org.kirana.invoice.domain.Shop.bill;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

  @Test
  void togetherWithItsBillIsNothing() {
    Bill bill = bill(TaxScheme.REGULAR, ATTA_5KG, MILK_500ML, SOAP_BAR);
    CreditNote note = Shop.creditNote(bill);
    assertThat(bill.tax().plus(note.tax())).isEqualTo(LineTax.NOTHING);
    assertThat(bill.payablePaise() + note.payablePaise()).isZero();
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
    assertThatThrownBy(() -> new CreditNote(Shop.CREDIT_1, Shop.theUsualBill(), before))
        .hasMessageContaining("not older than its bill");
  }

  private static CreditNoteTitle title(TaxScheme scheme, SoldLine... lines) {
    return Shop.creditNote(bill(scheme, lines)).title();
  }
}
