package org.kirana.invoice.domain;

/**
 * What an invoice is credited for, once each, and what of its bill stands afterwards.
 *
 * @param cause unique for an invoice
 */
public record Credit(String cause, Standing after) {
  /** The order was cancelled: nothing stands any more. */
  public static Credit cancellation(Bill bill) {
    return new Credit("cancellation", Standing.whole(bill).nothing());
  }

  /**
   * The store lacked something that it had sold.
   *
   * @param shortfall counts what was found missing of this order, from 1
   */
  public static Credit shortfall(int shortfall, Standing after) {
    if (shortfall < 1) {
      throw new IllegalArgumentException("shortfalls are counted from 1: " + shortfall);
    }
    return new Credit("shortfall-" + shortfall, after);
  }
}
