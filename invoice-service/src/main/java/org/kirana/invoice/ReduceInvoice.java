package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;
import org.kirana.invoice.domain.Credit;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.Reduction;
import org.kirana.invoice.outbound.CreditNoteMessage;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.InvoiceBook;

/**
 * A store lacks something that it has billed, and the shopper goes without it: a credit note takes
 * those lines back and is sent as the invoice was. Each shortfall is credited once.
 */
@ApplicationScoped
public class ReduceInvoice {
  private static final Logger LOG = Logger.getLogger(ReduceInvoice.class);
  private final InvoiceBook book;
  private final CreditNotes creditNotes;
  private final Announcer announcer;
  private final Alarms alarms;

  ReduceInvoice(InvoiceBook book, CreditNotes creditNotes, Announcer announcer, Alarms alarms) {
    this.book = book;
    this.creditNotes = creditNotes;
    this.announcer = announcer;
    this.alarms = alarms;
  }

  /** The credit note of this shortfall, however often it is heard. */
  public static CreditNoteId creditNoteId(InvoiceId invoice, int shortfall) {
    EventId cause = new EventId(invoice.toString());
    return new CreditNoteId(cause.deriveUuid("credit-note-" + shortfall));
  }

  /**
   * @throws IllegalStateException if the order has neither an invoice nor a cancellation: what one
   *     store says of an order keeps its order, so the match must have been heard
   */
  public void reduce(OrderId orderId, Reduction reduction, Instant at) {
    book.of(orderId)
        .ifPresentOrElse(invoice -> reduce(invoice, reduction, at), () -> checkCancelled(orderId));
  }

  private void reduce(Invoice invoice, Reduction reduction, Instant at) {
    CreditNoteId id = creditNoteId(invoice.id(), reduction.shortfall());
    creditNotes
        .known(id, invoice)
        .ifPresentOrElse(
            known -> compare(id, known, reduction), () -> credit(id, invoice, reduction, at));
  }

  private void credit(CreditNoteId id, Invoice invoice, Reduction reduction, Instant at) {
    if (invoice.isCancelled()) {
      LOG.infof("nothing more to credit orderId=%s", invoice.orderId());
      return;
    }
    Credit credit = Credit.shortfall(reduction.shortfall(), reduction.of(invoice.standing()));
    CreditNote note = creditNotes.issue(id, invoice, credit, at);
    announcer.announce(new CreditNoteMessage(id, note, invoice.language()).command());
  }

  private void compare(CreditNoteId id, CreditNote known, Reduction reduction) {
    if (!reduction.ledTo(known)) {
      alarms.raise("credit-note-heard-differently", "creditNoteId=" + id);
    }
  }

  private void checkCancelled(OrderId orderId) {
    if (!book.isCancelled(orderId)) {
      throw new IllegalStateException("a reduced order was billed before: " + orderId);
    }
    LOG.infof("nothing was billed that could be credited orderId=%s", orderId);
  }
}
