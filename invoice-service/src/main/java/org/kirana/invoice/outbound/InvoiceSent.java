package org.kirana.invoice.outbound;

import java.time.Instant;
import org.kirana.events.Announcement;
import org.kirana.invoice.domain.ContactId;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.StoreId;

/** WhatsApp has reported the invoice's message as sent: the order's paper is with the shopper. */
public record InvoiceSent(
    OrderId orderId,
    ContactId contactId,
    InvoiceId invoiceId,
    DocumentNumber invoiceNumber,
    StoreId storeId,
    long totalPaise,
    Instant issuedAt,
    Instant sentAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
