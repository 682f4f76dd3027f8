package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.invoice.CancelInvoice;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Series;
import org.kirana.invoice.persistence.BilledOrder;
import org.kirana.invoice.persistence.CancelledOrder;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.Invoices;
import org.kirana.invoice.persistence.IssuedCreditNote;
import org.kirana.invoice.persistence.NumberSeries;
import org.kirana.invoice.persistence.SeriesBook;

/** An order was cancelled: its invoice is taken back. */
@ApplicationScoped
class OrderCancelledSubscriber implements Subscriber<OrderCancelled> {

  private final CancelInvoice cancelInvoice;
  private final Invoices invoices;
  private final SeriesBook seriesBook;

  OrderCancelledSubscriber(CancelInvoice cancelInvoice, Invoices invoices, SeriesBook seriesBook) {
    this.cancelInvoice = cancelInvoice;
    this.invoices = invoices;
    this.seriesBook = seriesBook;
  }

  @Override
  public Class<OrderCancelled> hears() {
    return OrderCancelled.class;
  }

  /** An invoice of the same batch is not there yet; it and its series are locked when heard. */
  @Override
  public void preload(Event<OrderCancelled> event, Preload preload) {
    preload.row(CancelledOrder.class, event.data().orderId().value());
    invoices.billed(event.data().orderId()).ifPresent(order -> lock(order, event.data(), preload));
  }

  private void lock(BilledOrder order, OrderCancelled cancelled, Preload preload) {
    Series series = order.creditNotes(cancelled.cancelledAt());
    seriesBook.begin(series);
    preload.row(NumberSeries.class, series.prefix());
    preload.row(Invoice.class, order.invoiceId());
    InvoiceId invoice = new InvoiceId(order.invoiceId());
    preload.row(IssuedCreditNote.class, CancelInvoice.creditNoteId(invoice).value());
  }

  @Override
  public void hear(Event<OrderCancelled> event) {
    cancelInvoice.cancel(event.data().orderId(), event.data().cancelledAt());
  }
}
