package org.kirana.bench.stock;

/**
 * What the house remembers before a run begins.
 *
 * @param orders of the past, handed over long ago
 * @param stores registered, the seed's included
 */
public record Stock(int orders, int stores) {

  /** The seed's. */
  public static final int STORES = 1200;

  public static final Stock NEW_HOUSE = new Stock(0, STORES);

  public Stock {
    if (orders < 0 || stores < STORES) {
      throw new IllegalArgumentException(
          "A house has 0 old orders or more, and 1200 stores or more.");
    }
  }
}
