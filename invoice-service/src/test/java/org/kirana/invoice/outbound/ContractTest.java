package org.kirana.invoice.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.Announcement;
import org.kirana.events.wire.EventJson;
import org.kirana.invoice.Contracts;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.StoreLocation;

class ContractTest {

  private static final InvoiceSent INVOICE_SENT =
      new InvoiceSent(
          Shop.AN_ORDER,
          Shop.A_SHOPPER,
          Shop.AN_INVOICE,
          Shop.NUMBER_123,
          Shop.A_STORE,
          32_500,
          Shop.NOON_IN_VASHI,
          Instant.parse("2026-11-20T06:30:02Z"));
  private static final InvoiceFailed INVOICE_FAILED =
      new InvoiceFailed(
          Shop.AN_ORDER,
          Shop.A_SHOPPER,
          Shop.AN_INVOICE,
          Shop.NUMBER_123,
          Shop.A_STORE,
          "131026",
          Instant.parse("2026-11-20T06:30:04Z"));

  @Test
  void invoiceSentIsWrittenAsItsExample() {
    assertThat(written(INVOICE_SENT)).isEqualTo(Contracts.json("invoice-sent/example.json"));
    assertThat(INVOICE_SENT.eventKey()).isEqualTo(Shop.AN_ORDER.toString());
  }

  @Test
  void invoiceFailedIsWrittenAsItsExample() {
    assertThat(written(INVOICE_FAILED)).isEqualTo(Contracts.json("invoice-failed/example.json"));
    assertThat(INVOICE_FAILED.eventKey()).isEqualTo(Shop.AN_ORDER.toString());
  }

  @Test
  void sendMessageIsWrittenAsItsExampleExceptForItsWording() {
    JsonNode written = written(theDocument());
    JsonNode example = Contracts.json("send-message/example.json");
    assertThat(withoutBody(written)).isEqualTo(withoutBody(example));
    assertThat(Contracts.complaints("send-message", written)).isEmpty();
    assertThat(theDocument().eventKey()).isEqualTo(Shop.A_SHOPPER.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"invoice-sent", "invoice-failed"})
  void theExamplesKeepTheSchema(String event) {
    for (String example : new String[] {"/example.json", "/example-minimal.json"}) {
      assertThat(Contracts.complaints(event, Contracts.json(event + example))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"invoice-sent, sentAt", "invoice-failed, reason"})
  void theSchemaNoticesAMissingField(String event, String field) {
    JsonNode broken = ((ObjectNode) Contracts.json(event + "/example.json")).without(field);
    assertThat(Contracts.complaints(event, broken)).isNotEmpty();
  }

  private static SendMessage theDocument() {
    StoreLocation store = new StoreLocation(19.0766, 72.9991, 76);
    return new InvoiceMessage(Shop.AN_INVOICE, Shop.theUsualBill(), store, Language.EN).command();
  }

  private static JsonNode withoutBody(JsonNode message) {
    ObjectNode copy = message.deepCopy();
    ((ObjectNode) copy.get("content")).remove("body");
    return copy;
  }

  private static JsonNode written(Announcement announcement) {
    return Contracts.tree(EventJson.write(announcement));
  }
}
