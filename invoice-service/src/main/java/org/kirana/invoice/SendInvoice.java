package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Consumer;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.outbound.BillText;
import org.kirana.invoice.outbound.InvoiceFailed;
import org.kirana.invoice.outbound.InvoiceSent;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.InvoiceBook;

/**
 * WhatsApp reports what became of an invoice's message: says so once, when it matters. A shopper
 * whom the document cannot reach gets the bill as text, and an operator hears of it.
 */
@ApplicationScoped
public class SendInvoice {

  private final InvoiceBook book;
  private final Announcer announcer;
  private final Alarms alarms;

  SendInvoice(InvoiceBook book, Announcer announcer, Alarms alarms) {
    this.book = book;
    this.announcer = announcer;
    this.alarms = alarms;
  }

  /**
   * @param report that it was sent or delivered
   */
  public void reached(InvoiceId id, Report report, Instant at) {
    withInvoice(
        id,
        invoice -> {
          if (invoice.sent(report, at)) {
            announcer.announce(sent(invoice, at));
          }
        });
  }

  public void failed(InvoiceId id, String reason, Instant at) {
    withInvoice(
        id,
        invoice -> {
          if (invoice.failed(reason, at)) {
            announcer.announce(failed(invoice, reason, at));
            announcer.announce(
                new BillText(id, invoice.standing(), invoice.language()).command(at));
            alarms.raise("invoice-failed", "invoiceId=" + id);
          }
        });
  }

  private void withInvoice(InvoiceId id, Consumer<Invoice> report) {
    book.of(id)
        .ifPresentOrElse(report, () -> alarms.raise("status-without-invoice", "invoiceId=" + id));
  }

  private static InvoiceSent sent(Invoice invoice, Instant at) {
    return new InvoiceSent(
        invoice.orderId(),
        invoice.contactId(),
        invoice.id(),
        invoice.number(),
        invoice.storeId(),
        invoice.payablePaise(),
        invoice.issuedAt(),
        at);
  }

  private static InvoiceFailed failed(Invoice invoice, String reason, Instant at) {
    return new InvoiceFailed(
        invoice.orderId(),
        invoice.contactId(),
        invoice.id(),
        invoice.number(),
        invoice.storeId(),
        reason,
        at);
  }
}
