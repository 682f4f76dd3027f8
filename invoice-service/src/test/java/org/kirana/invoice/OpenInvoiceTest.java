package org.kirana.invoice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.document.Paper;
import org.kirana.invoice.domain.Credit;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.InvoiceBook;
import org.kirana.invoice.persistence.KeptDocuments;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class OpenInvoiceTest {

  private static final long NEXT_WEEK = Instant.now().plusSeconds(7 * 86_400).getEpochSecond();

  @Inject InvoiceBook book;
  @Inject KeptDocuments documents;
  @Inject CreditNotes creditNotes;

  private final InvoiceId id = new InvoiceId(UUID.randomUUID());

  /** More than there are connections: nobody may hold one while waiting for another. */
  @Test
  void manyBillsAreOpenedAtOnce() throws Exception {
    List<InvoiceId> bills =
        Stream.generate(() -> new InvoiceId(UUID.randomUUID())).limit(24).toList();
    bills.forEach(this::issue);
    try (ExecutorService readers = Executors.newFixedThreadPool(bills.size())) {
      List<Callable<ValidatableResponse>> reading =
          bills.stream()
              .map(
                  bill ->
                      (Callable<ValidatableResponse>)
                          () -> open(bill, NEXT_WEEK, signature(bill, NEXT_WEEK)))
              .toList();
      for (Future<ValidatableResponse> answer : readers.invokeAll(reading)) {
        answer.get().statusCode(200);
      }
    }
  }

  @Test
  void aSignedLinkOpensTheBill() throws Exception {
    DocumentNumber number = issue();
    byte[] pdf =
        open(id, NEXT_WEEK, signature(id, NEXT_WEEK))
            .statusCode(200)
            .contentType("application/pdf")
            .header("Cache-Control", "private, no-store")
            .header(
                "Content-Disposition",
                "inline; filename=\"" + "invoice-" + number.value().replace('/', '-') + ".pdf\"")
            .extract()
            .asByteArray();
    assertThat(Paper.of(pdf).text())
        .startsWith("Shree Ganesh Kirana")
        .contains(number.value(), "Pickup at the store");
  }

  @Test
  void aSignedLinkOpensTheCreditNote() throws Exception {
    Sale sale = Sales.anySaleOf("OPENS");
    CreditNoteId note =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Invoice invoice = book.issue(id, sale, Language.EN);
                  CreditNoteId noteId = CancelInvoice.creditNoteId(id);
                  creditNotes.issue(
                      noteId, invoice, Credit.cancellation(invoice.bill()), sale.soldAt());
                  return noteId;
                });
    InvoiceId asked = new InvoiceId(note.value());
    byte[] first = open(asked, NEXT_WEEK, signature(asked, NEXT_WEEK)).extract().asByteArray();
    assertThat(Paper.of(first).text()).contains("CREDIT NOTE", "OPENS/C627/", "OPENS/2627/");
    assertThat(documents.of(note.value())).hasValue(first);
  }

  @Test
  void theBytesAreTheSameEveryTimeAndKept() throws Exception {
    issue();
    byte[] first = open(id, NEXT_WEEK, signature(id, NEXT_WEEK)).extract().asByteArray();
    byte[] second = open(id, NEXT_WEEK + 1, signature(id, NEXT_WEEK + 1)).extract().asByteArray();
    assertThat(second).isEqualTo(first);
    assertThat(documents.of(id.value())).hasValue(first);
  }

  @Test
  void whoeverRendersFirstDecidesTheBytes() {
    issue();
    assertThat(documents.keep(id.value(), new byte[] {1})).containsExactly(1);
    assertThat(documents.keep(id.value(), new byte[] {2})).containsExactly(1);
  }

  @Test
  void aForgedLinkIsRefused() throws Exception {
    issue();
    problem(open(id, NEXT_WEEK, signature(id, NEXT_WEEK + 1)), 403);
    problem(open(id, NEXT_WEEK, ""), 403);
    given().get("/invoices/" + id + ".pdf").then().statusCode(403);
  }

  @Test
  void anExpiredLinkIsGone() throws Exception {
    issue();
    long yesterday = Instant.now().minusSeconds(86_400).getEpochSecond();
    problem(open(id, yesterday, signature(id, yesterday)), 410);
  }

  @Test
  void anUnknownBillIsNotFound() throws Exception {
    problem(open(id, NEXT_WEEK, signature(id, NEXT_WEEK)), 404);
    given().get("/invoices/no-id.pdf").then().statusCode(404);
  }

  private DocumentNumber issue() {
    return issue(id);
  }

  private DocumentNumber issue(InvoiceId id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> book.issue(id, Sales.anySaleOf("OPENS"), Language.EN).number());
  }

  private static ValidatableResponse open(InvoiceId id, long until, String signature) {
    return given()
        .queryParam("until", until)
        .queryParam("signature", signature)
        .get("/invoices/" + id + ".pdf")
        .then();
  }

  private static void problem(ValidatableResponse response, int status) {
    response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }

  /** As the gateway signs. */
  private static String signature(InvoiceId id, long until) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(LinkKey.VALUE.getBytes(), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal((id + "\n" + until).getBytes()));
  }
}
