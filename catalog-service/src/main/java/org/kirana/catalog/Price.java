package org.kirana.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What one pack costs and the most that it may cost, taxes included.
 *
 * @param pricePaise above 0
 * @param mrpPaise the maximum retail price, never under the price; null for loose goods
 */
@Embeddable
public record Price(
    @Column(name = "price_paise") long pricePaise,
    @Column(name = "mrp_paise") @Nullable Long mrpPaise) {

  public Price {
    if (pricePaise <= 0) {
      throw new IllegalArgumentException("a price is positive");
    }
    if (mrpPaise != null && mrpPaise < pricePaise) {
      throw new IllegalArgumentException("nobody may ask more than the MRP");
    }
  }
}
