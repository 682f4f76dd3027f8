package org.kirana.bench.load;

/**
 * What can be bought.
 *
 * @param pricePaise for one
 */
public record Product(String sku, long pricePaise) {

  static Product parse(String line) {
    String[] cells = line.split(",", -1);
    return new Product(cells[0], Long.parseLong(cells[1]));
  }

  /** As {@link #parse} reads it. */
  public String line() {
    return sku + "," + pricePaise;
  }
}
