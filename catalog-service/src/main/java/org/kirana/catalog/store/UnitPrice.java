package org.kirana.catalog.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The unit sale price that the Legal Metrology (Packaged Commodities) Rules ask for: per kg or
 * litre above 1 kg or litre, per g or ml below, per piece for what is counted.
 *
 * @param rupees with two decimals
 * @param per one of kg, g, l, ml, piece
 */
record UnitPrice(BigDecimal rupees, String per) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Nothing where it equals the price, or where the pack cannot be understood. */
  static Optional<UnitPrice> of(long pricePaise, String pack) {
    return PackSize.parse(pack).flatMap(size -> of(pricePaise, size));
  }

  private static Optional<UnitPrice> of(long pricePaise, PackSize size) {
    boolean large = size.amount().compareTo(THOUSAND) >= 0;
    return switch (size.unit()) {
      case GRAM -> large ? per(pricePaise, kilos(size), "kg") : per(pricePaise, size.amount(), "g");
      case MILLILITRE ->
          large ? per(pricePaise, kilos(size), "l") : per(pricePaise, size.amount(), "ml");
      case PIECE -> per(pricePaise, size.amount(), "piece");
    };
  }

  private static BigDecimal kilos(PackSize size) {
    return size.amount().movePointLeft(3);
  }

  private static Optional<UnitPrice> per(long pricePaise, BigDecimal amount, String unit) {
    return amount.compareTo(BigDecimal.ONE) == 0
        ? Optional.empty()
        : Optional.of(
            new UnitPrice(
                BigDecimal.valueOf(pricePaise, 2).divide(amount, 2, RoundingMode.HALF_UP), unit));
  }
}
