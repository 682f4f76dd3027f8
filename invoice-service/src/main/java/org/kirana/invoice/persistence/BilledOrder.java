package org.kirana.invoice.persistence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.Series;

/** Which invoice an order has. */
@RegisterForReflection
public record BilledOrder(UUID invoiceId, String number, Instant issuedAt) {

  /** The series that the credit note of a cancellation of this moment comes from. */
  public Series creditNotes(Instant cancelledAt) {
    Instant credited = CreditNote.creditedAt(issuedAt, cancelledAt);
    return Series.ofCreditNotes(new DocumentNumber(number).storeCode(), credited);
  }
}
