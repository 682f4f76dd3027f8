package org.kirana.invoice.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.events.wire.EventJson;
import org.kirana.invoice.Contracts;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.domain.Standing;
import org.kirana.invoice.domain.StruckLine;
import org.kirana.invoice.domain.TaxScheme;

class CreditNoteMessageTest {
  private final Bill bill =
      Shop.bill(TaxScheme.REGULAR, Shop.ATTA_5KG, Shop.MILK_500ML, Shop.SOAP_BAR);
  private final Standing whole = Standing.whole(bill);
  private final Standing withoutSoap = whole.without(List.of(Shop.struck(Shop.SOAP_BAR)));

  @Test
  void ofAPartTellsWhatIsCreditedAndWhatTheBillNowComesTo() {
    assertThat(body(Shop.creditNote(whole, withoutSoap), Language.EN))
        .isEqualTo(
            """
            Shree Ganesh Kirana does not have: साबुन ज्ञानेश्वर.
            That takes ₹100.00 off bill 0412A/2627/00123. It now comes to ₹325.00. \
            If you have paid more already, the store will pay it back.""");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsTheSameInEveryLanguage(Language language) {
    CreditNote note = Shop.creditNote(whole, withoutSoap);

    assertThat(body(note, language))
        .contains("साबुन ज्ञानेश्वर", "₹100.00", "0412A/2627/00123", "₹325.00")
        .doesNotContain("{", "}");
    assertThat(Contracts.complaints("send-message", Contracts.tree(written(note, language))))
        .isEmpty();
  }

  @Test
  void ofTheRestAsksForThatBackWhichWasNotCreditedBefore() {
    CreditNote rest = Shop.creditNote(withoutSoap, withoutSoap.nothing());

    assertThat(body(rest, Language.EN)).contains("If you have paid ₹325.00 already");
  }

  @Test
  void namesAFewLinesAndCountsTheOthers() {
    SoldLine odd = Shop.line("ODD", "Soap {phone:me}", "1", 1, 100, null, 0);
    Standing all =
        Standing.whole(
            Shop.bill(TaxScheme.REGULAR, Collections.nCopies(9, odd).toArray(SoldLine[]::new)));
    List<StruckLine> missing = Collections.nCopies(7, Shop.struck(odd));

    assertThat(body(Shop.creditNote(all, all.without(missing)), Language.EN))
        .contains("Soap (phone:me) and 2 more items.")
        .doesNotContain("{", "}");
  }

  private static String body(CreditNote note, Language language) {
    return new CreditNoteMessage(Shop.A_CREDIT_NOTE, note, language).command().content().body();
  }

  private static byte[] written(CreditNote note, Language language) {
    return EventJson.write(new CreditNoteMessage(Shop.A_CREDIT_NOTE, note, language).command());
  }
}
