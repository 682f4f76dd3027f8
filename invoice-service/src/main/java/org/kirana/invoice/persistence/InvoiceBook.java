package org.kirana.invoice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.Language;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.Sale;

/** What was billed, and what never will be. A bill and its number are written together. */
@ApplicationScoped
public class InvoiceBook {

  private final Invoices invoices;
  private final SeriesBook seriesBook;
  private final CancelledOrders cancelledOrders;

  InvoiceBook(Invoices invoices, SeriesBook seriesBook, CancelledOrders cancelledOrders) {
    this.invoices = invoices;
    this.seriesBook = seriesBook;
    this.cancelledOrders = cancelledOrders;
  }

  public Optional<Invoice> of(InvoiceId id) {
    return invoices.locked(id);
  }

  public Optional<Invoice> of(OrderId id) {
    return invoices.locked(id);
  }

  public Invoice issue(InvoiceId id, Sale sale, Language language) {
    Bill bill = Bill.of(sale, seriesBook.next(sale.series()));
    Invoice invoice = new Invoice(id, bill, language);
    invoices.persist(invoice);
    return invoice;
  }

  public boolean isCancelled(OrderId id) {
    return cancelledOrders.contains(id);
  }

  /**
   * Marks the order's invoice as cancelled and returns it, or remembers that there will never be
   * one.
   */
  public Optional<Invoice> cancel(OrderId id, Instant at) {
    Optional<Invoice> invoice = invoices.locked(id);
    invoice.ifPresentOrElse(billed -> billed.cancelled(at), () -> cancelledOrders.add(id, at));
    return invoice;
  }
}
