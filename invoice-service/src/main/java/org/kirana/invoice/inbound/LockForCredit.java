package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;
import org.kirana.events.Preload;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.Series;
import org.kirana.invoice.persistence.BilledOrder;
import org.kirana.invoice.persistence.CancelledOrder;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.Invoices;
import org.kirana.invoice.persistence.IssuedCreditNote;
import org.kirana.invoice.persistence.NumberSeries;
import org.kirana.invoice.persistence.SeriesBook;

/**
 * Locks what a credit touches: the invoice, the store's series of credit notes, the note. An
 * invoice of the same batch is not there yet; it and its series are locked when heard.
 */
@ApplicationScoped
class LockForCredit {

  private final Invoices invoices;
  private final SeriesBook seriesBook;

  LockForCredit(Invoices invoices, SeriesBook seriesBook) {
    this.invoices = invoices;
    this.seriesBook = seriesBook;
  }

  /**
   * @param at when the credit is given, UTC: its financial year decides the series
   * @param note which of the invoice's credit notes it is
   */
  void lock(OrderId order, Instant at, Function<InvoiceId, CreditNoteId> note, Preload preload) {
    preload.row(CancelledOrder.class, order.value());
    invoices
        .billed(order)
        .ifPresent(
            billed -> {
              lockSeries(billed.creditNotes(at), preload);
              lockInvoice(billed, note, preload);
            });
  }

  private void lockSeries(Series series, Preload preload) {
    seriesBook.begin(series);
    preload.row(NumberSeries.class, series.prefix());
  }

  private static void lockInvoice(
      BilledOrder billed, Function<InvoiceId, CreditNoteId> note, Preload preload) {
    preload.row(Invoice.class, billed.invoiceId());
    CreditNoteId id = note.apply(new InvoiceId(billed.invoiceId()));
    preload.row(IssuedCreditNote.class, id.value());
  }
}
