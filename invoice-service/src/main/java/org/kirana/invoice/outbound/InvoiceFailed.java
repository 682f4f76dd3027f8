package org.kirana.invoice.outbound;

import java.time.Instant;
import org.kirana.events.Announcement;
import org.kirana.invoice.domain.ContactId;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.StoreId;

/**
 * The invoice's message cannot reach the shopper.
 *
 * @param reason WhatsApp's error code, or the gateway's word where WhatsApp was not asked
 */
public record InvoiceFailed(
    OrderId orderId,
    ContactId contactId,
    InvoiceId invoiceId,
    DocumentNumber invoiceNumber,
    StoreId storeId,
    String reason,
    Instant failedAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return orderId.toString();
  }
}
