package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.persistence.InvoiceBook;

/**
 * An order was cancelled: its invoice is marked so and keeps its number. An order that was never
 * billed will not be.
 */
@ApplicationScoped
public class CancelInvoice {

  private final InvoiceBook book;

  CancelInvoice(InvoiceBook book) {
    this.book = book;
  }

  public void cancel(OrderId orderId, Instant at) {
    book.cancel(orderId, at);
  }
}
