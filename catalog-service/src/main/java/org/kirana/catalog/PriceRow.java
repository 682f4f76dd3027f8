package org.kirana.catalog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A price as the admin words it.
 *
 * @param pricePaise of one pack, taxes included
 * @param mrpPaise the maximum retail price on the pack; left out for loose goods
 */
public record PriceRow(
    @NotNull @Positive @Nullable Long pricePaise, @Positive @Nullable Long mrpPaise) {

  boolean isOverMrp() {
    return pricePaise != null && mrpPaise != null && pricePaise > mrpPaise;
  }

  /** Only if nothing was wrong. */
  Price checked() {
    return new Price(Objects.requireNonNull(pricePaise, "checked"), mrpPaise);
  }
}
