package org.kirana.invoice.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a store has agreed to sell to whom, as it was when the store accepted.
 *
 * @param placeOfSupply decides between CGST with SGST and IGST (IGST Act, section 10)
 */
public record Sale(
    OrderId orderId,
    ContactId contactId,
    Instant soldAt,
    Fulfilment fulfilment,
    Seller seller,
    State placeOfSupply,
    List<SoldLine> lines) {

  public Sale {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("nothing was sold");
    }
  }

  public Series series() {
    return Series.of(seller.code(), soldAt);
  }

  public long totalPaise() {
    return lines.stream().mapToLong(SoldLine::amountPaise).sum();
  }

  Sale of(List<SoldLine> some) {
    return new Sale(orderId, contactId, soldAt, fulfilment, seller, placeOfSupply, some);
  }

  boolean crossesBorder() {
    return !seller.state().equals(placeOfSupply);
  }
}
