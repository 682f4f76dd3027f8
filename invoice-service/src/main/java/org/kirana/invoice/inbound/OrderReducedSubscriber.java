package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.invoice.ReduceInvoice;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Series;
import org.kirana.invoice.persistence.BilledOrder;
import org.kirana.invoice.persistence.CancelledOrder;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.Invoices;
import org.kirana.invoice.persistence.IssuedCreditNote;
import org.kirana.invoice.persistence.NumberSeries;
import org.kirana.invoice.persistence.SeriesBook;

/** Goods are missing that were billed: they are credited. */
@ApplicationScoped
class OrderReducedSubscriber implements Subscriber<OrderReduced> {
  private final ReduceInvoice reduceInvoice;
  private final Invoices invoices;
  private final SeriesBook seriesBook;

  OrderReducedSubscriber(ReduceInvoice reduceInvoice, Invoices invoices, SeriesBook seriesBook) {
    this.reduceInvoice = reduceInvoice;
    this.invoices = invoices;
    this.seriesBook = seriesBook;
  }

  @Override
  public Class<OrderReduced> hears() {
    return OrderReduced.class;
  }

  /** An invoice of the same batch is not there yet; it and its series are locked when heard. */
  @Override
  public void preload(Event<OrderReduced> event, Preload preload) {
    preload.row(CancelledOrder.class, event.data().orderId().value());
    invoices.billed(event.data().orderId()).ifPresent(order -> lock(order, event.data(), preload));
  }

  private void lock(BilledOrder order, OrderReduced reduced, Preload preload) {
    Series series = order.creditNotes(reduced.reducedAt());
    seriesBook.begin(series);
    preload.row(NumberSeries.class, series.prefix());
    preload.row(Invoice.class, order.invoiceId());
    InvoiceId invoice = new InvoiceId(order.invoiceId());
    preload.row(
        IssuedCreditNote.class, ReduceInvoice.creditNoteId(invoice, reduced.shortfall()).value());
  }

  @Override
  public void hear(Event<OrderReduced> event) {
    OrderReduced reduced = event.data();
    reduceInvoice.reduce(reduced.orderId(), reduced.reduction(), reduced.reducedAt());
  }
}
