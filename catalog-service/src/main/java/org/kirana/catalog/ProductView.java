package org.kirana.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.outbound.ProductChanged;

/**
 * One product as an admin sees it.
 *
 * @param priceHistory every price that was valid, oldest first; the last one is valid now
 * @param scheduledPrices the prices to come, soonest first
 */
public record ProductView(
    @JsonUnwrapped ProductChanged product,
    List<PriceSince> priceHistory,
    List<PriceFrom> scheduledPrices) {

  public ProductView {
    priceHistory = List.copyOf(priceHistory);
    scheduledPrices = List.copyOf(scheduledPrices);
  }

  /** Another one after each change of the product or of its scheduled prices. */
  @JsonIgnore
  public String etag() {
    CRC32 scheduled = new CRC32();
    scheduled.update(scheduledPrices.toString().getBytes(StandardCharsets.UTF_8));
    return product.version() + "-" + Long.toHexString(scheduled.getValue());
  }

  /** A price and the moment, UTC, since when it was valid. */
  public record PriceSince(Instant since, long pricePaise, @Nullable Long mrpPaise) {}

  /** A price and the day in India from whose beginning it will be valid. */
  public record PriceFrom(LocalDate validFrom, long pricePaise, @Nullable Long mrpPaise) {}
}
