package org.kirana.invoice.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.StoreLocation;

class InvoiceMessageTest {

  private static final StoreLocation AROUND_THE_CORNER = new StoreLocation(19.0766, 72.9991, 76);

  @Test
  void tellsStoreDistanceTotalAndMap() {
    assertThat(command(Language.EN, AROUND_THE_CORNER).content().body())
        .isEqualTo(
            """
            Shree Ganesh Kirana, 76 m away, has your order.
            Total ₹325.00. Pay the store in cash or by UPI.
            https://maps.google.com/?q=19.0766,72.9991""");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsTheSameInEveryLanguage(Language language) {
    SendMessage command = command(language, AROUND_THE_CORNER);
    assertThat(command.content().body())
        .contains("Shree Ganesh Kirana", "76", "₹325.00", "?q=19.0766,72.9991")
        .doesNotContain("{", "}");
    assertThat(command.template().language()).isEqualTo(language.code());
  }

  @ParameterizedTest
  @CsvSource({"0, 0 m", "999, 999 m", "1000, 1.0 km", "1249, 1.2 km", "12350, 12.4 km"})
  void tellsDistancesAsPeopleDo(int metres, String words) {
    StoreLocation store = new StoreLocation(19.0766, 72.9991, metres);
    assertThat(command(Language.EN, store).content().body()).contains(", " + words + " away,");
  }

  @Test
  void writesSmallCoordinatesPlainly() {
    assertThat(new StoreLocation(0.0000123, 72.5, 0).mapLink())
        .isEqualTo("https://maps.google.com/?q=0.0000123,72.5");
  }

  @Test
  void recognisesItsOwnMessageIds() {
    assertThat(InvoiceMessage.invoiceOf(InvoiceMessage.messageId(Shop.AN_INVOICE)))
        .contains(Shop.AN_INVOICE);
    assertThat(InvoiceMessage.invoiceOf("welcome:7f3a3c6f-9e21-8d7a-8a46-8d0b7f0e3f0c")).isEmpty();
  }

  private static SendMessage command(Language language, StoreLocation store) {
    return new InvoiceMessage(Shop.AN_INVOICE, Shop.theUsualBill(), store, language).command();
  }
}
