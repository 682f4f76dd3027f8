package org.kirana.invoice.domain;

/** A sold line and what its amount is made of. */
public record BilledLine(SoldLine sold, LineTax tax) {

  public BilledLine {
    if (tax.totalPaise() != sold.amountPaise()) {
      throw new IllegalArgumentException("tax and taxable value make the amount: " + sold.sku());
    }
  }
}
