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

/** A store has accepted: the order is billed. */
@ApplicationScoped
class StoreMatchedSubscriber implements Subscriber<StoreMatched> {

  private final IssueInvoice issueInvoice;

  StoreMatchedSubscriber(IssueInvoice issueInvoice) {
    this.issueInvoice = issueInvoice;
  }

  @Override
  public Class<StoreMatched> hears() {
    return StoreMatched.class;
  }

  /** All series of a batch are locked at once and in order, whichever order the sales come in. */
  @Override
  public void preload(Event<StoreMatched> event, Preload preload) {
    StoreMatched match = event.data();
    preload.row(CancelledOrder.class, match.orderId().value());
    preload.row(Invoice.class, IssueInvoice.invoiceId(event.id()).value());
    preload.row(NumberSeries.class, Series.of(match.store().code(), match.matchedAt()).prefix());
  }

  @Override
  public void hear(Event<StoreMatched> event) {
    StoreMatched match = event.data();
    issueInvoice.issue(event.id(), match.sale(), match.storeLocation(), match.spokenLanguage());
  }
}
