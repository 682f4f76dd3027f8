package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;
import org.kirana.invoice.domain.Credit;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.outbound.CreditNoteMessage;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.InvoiceBook;

/**
 * An order was cancelled: its invoice keeps its number and what still stands of it is taken back by
 * a credit note, one ever, which is sent as the invoice was. An order that was never billed will
 * not be.
 */
@ApplicationScoped
public class CancelInvoice {
  private final InvoiceBook book;
  private final CreditNotes creditNotes;
  private final Announcer announcer;

  CancelInvoice(InvoiceBook book, CreditNotes creditNotes, Announcer announcer) {
    this.book = book;
    this.creditNotes = creditNotes;
    this.announcer = announcer;
  }

  /** The credit note of this invoice's cancellation, however often its order is cancelled. */
  public static CreditNoteId creditNoteId(InvoiceId invoice) {
    return new CreditNoteId(new EventId(invoice.toString()).deriveUuid("credit-note"));
  }

  public void cancel(OrderId orderId, Instant at) {
    book.cancel(orderId, at).ifPresent(invoice -> credit(invoice, at));
  }

  private void credit(Invoice invoice, Instant cancelledAt) {
    CreditNoteId id = creditNoteId(invoice.id());
    if (!creditNotes.contains(id)) {
      Credit credit = Credit.cancellation(invoice.bill());
      CreditNote note = creditNotes.issue(id, invoice, credit, cancelledAt);
      announcer.announce(new CreditNoteMessage(id, note, invoice.language()).command());
    }
  }
}
