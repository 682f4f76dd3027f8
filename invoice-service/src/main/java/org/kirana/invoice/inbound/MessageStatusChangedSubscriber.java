package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.invoice.SendCreditNote;
import org.kirana.invoice.SendInvoice;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.IssuedCreditNote;

/** Something became of a message: of an invoice's or credit note's message we take note. */
@ApplicationScoped
class MessageStatusChangedSubscriber implements Subscriber<MessageStatusChanged> {

  private final SendInvoice sendInvoice;
  private final SendCreditNote sendCreditNote;

  MessageStatusChangedSubscriber(SendInvoice sendInvoice, SendCreditNote sendCreditNote) {
    this.sendInvoice = sendInvoice;
    this.sendCreditNote = sendCreditNote;
  }

  @Override
  public Class<MessageStatusChanged> hears() {
    return MessageStatusChanged.class;
  }

  @Override
  public void preload(Event<MessageStatusChanged> event, Preload preload) {
    event.data().invoiceId().ifPresent(id -> preload.row(Invoice.class, id.value()));
    event.data().creditNoteId().ifPresent(id -> preload.row(IssuedCreditNote.class, id.value()));
  }

  @Override
  public void hear(Event<MessageStatusChanged> event) {
    if (!event.data().isTriedAgain()) {
      event.data().invoiceId().ifPresent(id -> report(id, event.data()));
      event.data().creditNoteId().ifPresent(id -> report(id, event.data()));
    }
  }

  private void report(CreditNoteId id, MessageStatusChanged status) {
    switch (status.status()) {
      case SENT -> sendCreditNote.reached(id, Report.SENT, status.changedAt());
      case DELIVERED, READ -> sendCreditNote.reached(id, Report.DELIVERED, status.changedAt());
      case FAILED -> sendCreditNote.failed(id, status.failureReason(), status.changedAt());
    }
  }

  private void report(InvoiceId id, MessageStatusChanged status) {
    switch (status.status()) {
      case SENT -> sendInvoice.reached(id, Report.SENT, status.changedAt());
      case DELIVERED, READ -> sendInvoice.reached(id, Report.DELIVERED, status.changedAt());
      case FAILED -> sendInvoice.failed(id, status.failureReason(), status.changedAt());
    }
  }
}
