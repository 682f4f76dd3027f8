package org.kirana.invoice.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.invoice.domain.Shop.bill;
import static org.kirana.invoice.domain.Shop.line;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.events.wire.EventJson;
import org.kirana.invoice.Contracts;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.domain.Standing;
import org.kirana.invoice.domain.TaxScheme;

class BillTextTest {

  private static final SoldLine LONG_NAME =
      line("GHEE", "Pure desi ghee of the cows of Gir, in a tin", "1 l", 9, 98_700, null, 500);

  @Test
  void tellsStoreNumberLinesAndTotal() {
    assertThat(body(Shop.theUsualBill(), Language.EN))
        .isEqualTo(
            """
            Your bill could not be sent as a file, so here it is in words.

            *Shree Ganesh Kirana*
            Bill 0412A/2627/00123, 20-11-2026
            1 × Chakki Atta, 5 kg  ₹265.00
            2 × Fresh Milk, 500 ml  ₹60.00
            *To pay: ₹325.00*
            Pay the store in cash or by UPI. The store gives you the printed bill if you ask for it.""");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLongBillIsCutWhereWhatsAppWouldRefuseIt(Language language) {
    Bill bill =
        bill(TaxScheme.REGULAR, Collections.nCopies(120, LONG_NAME).toArray(SoldLine[]::new));
    String body = body(bill, language);
    assertThat(body).hasSizeBetween(3_800, BillText.LONGEST).contains("₹10,65,960.00");
    long told = body.lines().filter(line -> line.startsWith("9 × ")).count();
    assertThat(body).contains(" " + (120 - told) + " ");
  }

  @Test
  void bracesInANameAreNoTokens() {
    SoldLine odd = line("ODD", "Soap {phone:me}", "1", 1, 100, null, 0);
    assertThat(body(bill(TaxScheme.REGULAR, odd), Language.EN)).doesNotContain("{", "}");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheContractAndHasATemplateForAClosedWindow(Language language) {
    SendMessage command = command(Shop.theUsualBill(), language);
    assertThat(Contracts.complaints("send-message", Contracts.tree(EventJson.write(command))))
        .isEmpty();
    assertThat(command.template().name()).isEqualTo("invoice_as_text");
    assertThat(command.template().parameters())
        .containsExactly("Shree Ganesh Kirana", "0412A/2627/00123", "₹325.00");
  }

  private static String body(Bill bill, Language language) {
    return command(bill, language).content().body();
  }

  private static SendMessage command(Bill bill, Language language) {
    return new BillText(Shop.AN_INVOICE, Standing.whole(bill), language)
        .command(Shop.NOON_IN_VASHI);
  }
}
