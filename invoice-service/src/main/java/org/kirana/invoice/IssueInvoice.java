package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.kirana.events.Alarms;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;
import org.kirana.invoice.domain.Doubt;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.StoreLocation;
import org.kirana.invoice.outbound.InvoiceMessage;
import org.kirana.invoice.persistence.Invoice;
import org.kirana.invoice.persistence.InvoiceBook;

/** A store has accepted an order: bills it in the store's own series and has the bill sent. */
@ApplicationScoped
public class IssueInvoice {

  private static final Logger LOG = Logger.getLogger(IssueInvoice.class);

  private final InvoiceBook book;
  private final Announcer announcer;
  private final Alarms alarms;

  IssueInvoice(InvoiceBook book, Announcer announcer, Alarms alarms) {
    this.book = book;
    this.announcer = announcer;
    this.alarms = alarms;
  }

  /** The invoice that this event, and no other, brings into being. */
  public static InvoiceId invoiceId(EventId storeMatched) {
    return new InvoiceId(storeMatched.deriveUuid("invoice"));
  }

  public void issue(EventId storeMatched, Sale sale, StoreLocation store, Language language) {
    InvoiceId id = invoiceId(storeMatched);
    Optional<Invoice> known = book.of(id);
    if (known.isPresent()) {
      compare(known.get(), sale);
    } else if (book.isCancelled(sale.orderId())) {
      LOG.infof("no invoice for a cancelled order orderId=%s", sale.orderId());
    } else {
      Invoice invoice = book.issue(id, sale, language);
      announcer.announce(new InvoiceMessage(id, invoice.bill(), store, language).command());
      Doubt.about(sale).forEach(doubt -> alarms.raise(doubt.reason(), "invoiceId=" + id));
    }
  }

  private void compare(Invoice known, Sale sale) {
    if (!known.bill().sale().equals(sale)) {
      alarms.raise("invoice-heard-differently", "invoiceId=" + known.id());
    }
  }
}
