package org.kirana.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A product as an admin wants it, free of problems.
 *
 * @param row where the admin said so
 * @param validFrom the day in India from which its price holds; nothing means now
 */
record CheckedProduct(
    int row, Sku sku, ProductDetails details, boolean retired, Optional<LocalDate> validFrom) {

  /** Whether both say the same of the product, whatever it costs and when. */
  boolean sameButForPrice(CheckedProduct other) {
    return retired == other.retired && details.sameButForPrice(other.details);
  }
}
