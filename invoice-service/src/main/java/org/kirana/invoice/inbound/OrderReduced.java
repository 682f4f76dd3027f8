package org.kirana.invoice.inbound;

import java.time.Instant;
import java.util.List;
import org.kirana.invoice.domain.OrderId;
import org.kirana.invoice.domain.Reduction;
import org.kirana.invoice.domain.StruckLine;

/** A store found goods of an order missing, and the shopper goes without them. */
record OrderReduced(
    OrderId orderId, int shortfall, List<StruckLine> struck, long totalPaise, Instant reducedAt) {
  Reduction reduction() {
    return new Reduction(shortfall, struck, totalPaise);
  }
}
