package org.kirana.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.InvoiceState;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.LineTax;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.outbound.SendMessage;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.InvoiceBook;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class CancelInvoiceTest {

  @Inject InvoiceBook book;
  @Inject CreditNotes creditNotes;
  @Inject EntityManager entityManager;

  private final FakeAnnouncer announcer = new FakeAnnouncer();
  private final FakeAlarms alarms = new FakeAlarms();
  private final String store = "C" + Integer.toString(1_000 + (int) (Math.random() * 9_000));
  private final Sale sale = Sales.anySaleOf(store);
  private final InvoiceId invoiceId = new InvoiceId(UUID.randomUUID());
  private final CreditNoteId noteId = CancelInvoice.creditNoteId(invoiceId);
  private final Instant cancelledAt = sale.soldAt().plusSeconds(60);

  @Test
  void takesTheBillBackToThePaisaInASeriesOfItsOwn() {
    DocumentNumber invoice = issue(invoiceId, sale);
    cancel(sale, cancelledAt);
    CreditNote note = creditNotes.note(noteId).orElseThrow();
    assertThat(note.number().value()).isEqualTo(store + "/C627/00001");
    assertThat(note.bill().number()).isEqualTo(invoice);
    assertThat(note.issuedAt()).isEqualTo(cancelledAt);
    assertThat(note.tax().plus(note.bill().tax())).isEqualTo(LineTax.NOTHING);
  }

  @Test
  void hasTheNoteSentAsOneDocument() {
    issue(invoiceId, sale);
    cancel(sale, cancelledAt);
    assertThat(announcer.announced)
        .singleElement()
        .isInstanceOfSatisfying(
            SendMessage.class,
            command -> {
              assertThat(command.messageId()).isEqualTo("credit-note:" + noteId);
              assertThat(command.content().kind()).isEqualTo("document");
              assertThat(command.template().name()).isEqualTo("credit_note_ready");
            });
  }

  @Test
  void aRepeatTakesNoSecondNumber() {
    issue(invoiceId, sale);
    cancel(sale, cancelledAt);
    cancel(sale, cancelledAt.plusSeconds(60));
    assertThat(announcer.announced).hasSize(1);
    Sale next = Sales.anySaleOf(store);
    InvoiceId nextId = new InvoiceId(UUID.randomUUID());
    issue(nextId, next);
    cancel(next, cancelledAt);
    assertThat(note(nextId).number().value()).endsWith("/C627/00002");
  }

  @Test
  void aNoteFromBeforeThereWerePartsStillTakesTheWholeBillBack() {
    issue(invoiceId, sale);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entityManager
                    .createNativeQuery(
                        "INSERT INTO credit_note (credit_note_id, invoice_id, number, issued_at,"
                            + " state) VALUES (?1, ?2, ?3, ?4, 'SENT')")
                    .setParameter(1, noteId.value())
                    .setParameter(2, invoiceId.value())
                    .setParameter(3, store + "/C627/00001")
                    .setParameter(4, cancelledAt)
                    .executeUpdate());

    CreditNote note = creditNotes.note(noteId).orElseThrow();
    assertThat(note.leavesNothing()).isTrue();
    assertThat(note.credited()).isEqualTo(note.bill());
  }

  @Test
  void anOrderWithoutBillGetsNoDocument() {
    cancel(sale, cancelledAt);
    assertThat(creditNotes.note(noteId)).isEmpty();
    assertThat(announcer.announced).isEmpty();
  }

  @Test
  void aCancellationOfTheNextYearIsNumberedInThatYear() {
    issue(invoiceId, sale);
    cancel(sale, Instant.parse("2027-03-31T18:30:00Z"));
    assertThat(note(invoiceId).number().value()).isEqualTo(store + "/C728/00001");
  }

  @Test
  void anOperatorHearsOnceOfANoteThatDidNotArrive() {
    issue(invoiceId, sale);
    cancel(sale, cancelledAt);
    report(Report.SENT);
    report(Report.FAILED);
    report(Report.FAILED);
    assertThat(alarms.raised).containsExactly("credit-note-failed");
    report(Report.DELIVERED);
    report(Report.FAILED);
    assertThat(state()).isEqualTo(InvoiceState.DELIVERED);
    assertThat(alarms.raised).hasSize(1);
  }

  @Test
  void theStatusOfANoteThatWeDoNotHaveCallsAnOperator() {
    report(Report.SENT);
    assertThat(alarms.raised).containsExactly("status-without-credit-note");
  }

  private DocumentNumber issue(InvoiceId id, Sale sale) {
    return QuarkusTransaction.requiringNew().call(() -> book.issue(id, sale, Language.EN).number());
  }

  private void cancel(Sale sale, Instant at) {
    QuarkusTransaction.requiringNew()
        .run(() -> new CancelInvoice(book, creditNotes, announcer).cancel(sale.orderId(), at));
  }

  private void report(Report report) {
    SendCreditNote send = new SendCreditNote(creditNotes, alarms);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (report == Report.FAILED) {
                send.failed(noteId, "131026", cancelledAt);
              } else {
                send.reached(noteId, report, cancelledAt);
              }
            });
  }

  private CreditNote note(InvoiceId id) {
    return creditNotes.note(CancelInvoice.creditNoteId(id)).orElseThrow();
  }

  private InvoiceState state() {
    return QuarkusTransaction.requiringNew()
        .call(() -> creditNotes.locked(noteId).orElseThrow().state());
  }
}
