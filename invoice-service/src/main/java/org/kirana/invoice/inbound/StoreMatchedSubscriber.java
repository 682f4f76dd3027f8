package org.kirana.invoice.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;
import org.kirana.invoice.IssueInvoice;
import org.kirana.invoice.domain.Series;
import org.kirana.invoice.persistence.CancelledOrder;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.NumberSeries;
import org.kirana.invoice.persistence.SeriesBook;

/** A store has accepted: the order is billed. */
@ApplicationScoped
class StoreMatchedSubscriber implements Subscriber<StoreMatched> {

  private final IssueInvoice issueInvoice;
  private final SeriesBook seriesBook;

  StoreMatchedSubscriber(IssueInvoice issueInvoice, SeriesBook seriesBook) {
    this.issueInvoice = issueInvoice;
    this.seriesBook = seriesBook;
  }

  @Override
  public Class<StoreMatched> hears() {
    return StoreMatched.class;
  }

  /** All series of a batch are there before they are locked, at once and in one order. */
  @Override
  public void preload(Event<StoreMatched> event, Preload preload) {
    Series series = event.data().series();
    seriesBook.begin(series);
    preload.row(NumberSeries.class, series.prefix());
    preload.row(CancelledOrder.class, event.data().orderId().value());
    preload.row(Invoice.class, IssueInvoice.invoiceId(event.id()).value());
  }

  @Override
  public void hear(Event<StoreMatched> event) {
    StoreMatched match = event.data();
    issueInvoice.issue(event.id(), match.sale(), match.storeLocation(), match.spokenLanguage());
  }
}
