package org.kirana.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.events.EventId;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.InvoiceState;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.SoldLine;
import org.kirana.invoice.outbound.SendMessage;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.InvoiceBook;
import org.kirana.invoice.persistence.Invoices;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class IssueInvoiceTest {

  @Inject InvoiceBook book;
  @Inject Invoices invoices;
  @Inject CreditNotes creditNotes;

  private final FakeAnnouncer announcer = new FakeAnnouncer();
  private final FakeAlarms alarms = new FakeAlarms();
  private final EventId event = new EventId(UUID.randomUUID().toString());
  private final InvoiceId invoiceId = IssueInvoice.invoiceId(event);
  private final Sale sale = Sales.anySaleOf("ISSUE");

  @Test
  void billsTheSaleAndHasTheBillSent() {
    issue(sale);
    Bill bill = invoices.bill(invoiceId).orElseThrow();
    assertThat(bill.sale()).isEqualTo(sale);
    assertThat(announcer.announced)
        .singleElement()
        .isInstanceOfSatisfying(
            SendMessage.class,
            command -> {
              assertThat(command.messageId()).isEqualTo("invoice:" + invoiceId);
              assertThat(command.template().parameters())
                  .containsExactly("Shree Ganesh Kirana", bill.number().value());
            });
  }

  @Test
  void aRepeatChangesNothing() {
    issue(sale);
    DocumentNumber first = invoices.bill(invoiceId).orElseThrow().number();
    issue(sale);
    assertThat(invoices.bill(invoiceId).orElseThrow().number()).isEqualTo(first);
    assertThat(announcer.announced).hasSize(1);
    assertThat(alarms.raised).isEmpty();
  }

  @Test
  void theSameEventWithOtherContentCallsAnOperator() {
    issue(sale);
    issue(Sales.saleOf("OTHER", sale.orderId()));
    assertThat(alarms.raised).containsExactly("invoice-heard-differently");
    assertThat(announcer.announced).hasSize(1);
    assertThat(invoices.bill(invoiceId).orElseThrow().sale()).isEqualTo(sale);
  }

  @Test
  void aRateThatIsNotLawfulIsBilledAsAgreedAndCallsAnOperatorOnce() {
    SoldLine odd = Shop.line("ODD", "Odd goods", "1", 1, 10_700, null, 700);
    Sale strange = Sales.with(sale, List.of(odd));
    issue(strange);
    issue(strange);
    assertThat(alarms.raised).containsExactly("gst-rate-not-lawful");
    assertThat(invoices.bill(invoiceId).orElseThrow().tax().cgstPaise()).isEqualTo(350);
  }

  @Test
  void anOrderCancelledBeforeIsNotBilled() {
    cancel(sale.orderId());
    cancel(sale.orderId());
    issue(sale);
    assertThat(invoices.bill(invoiceId)).isEmpty();
    assertThat(announcer.announced).isEmpty();
  }

  @Test
  void aCancelledInvoiceIsVisiblyCancelledAndItsStatusIsPassedOver() {
    issue(sale);
    cancel(sale.orderId());
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                new SendInvoice(book, announcer, alarms)
                    .reached(invoiceId, Report.SENT, sale.soldAt()));
    assertThat(state()).isEqualTo(InvoiceState.CANCELLED);
    assertThat(announcer.announced).hasOnlyElementsOfType(SendMessage.class);
  }

  @Test
  void theStatusOfAnInvoiceThatWeDoNotHaveCallsAnOperator() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                new SendInvoice(book, announcer, alarms)
                    .failed(invoiceId, "131026", sale.soldAt()));
    assertThat(alarms.raised).containsExactly("status-without-invoice");
  }

  private void issue(Sale sale) {
    IssueInvoice issueInvoice = new IssueInvoice(book, announcer, alarms);
    QuarkusTransaction.requiringNew()
        .run(() -> issueInvoice.issue(event, sale, Sales.AROUND_THE_CORNER, Language.EN));
  }

  private void cancel(OrderId order) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                new CancelInvoice(book, creditNotes, announcer)
                    .cancel(order, sale.soldAt().plusSeconds(5)));
  }

  private InvoiceState state() {
    return QuarkusTransaction.requiringNew()
        .call(() -> invoices.locked(invoiceId).orElseThrow().state());
  }
}
