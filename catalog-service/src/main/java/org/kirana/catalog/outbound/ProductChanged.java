package org.kirana.catalog.outbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.LocalName;
import org.kirana.catalog.Sku;
import org.kirana.events.Announcement;

/**
 * The full state of a product after a change.
 *
 * @param version one higher with each change; readers ignore what is not newer
 * @param pricePaise of one pack, taxes included
 * @param mrpPaise the maximum retail price, or null for loose goods
 * @param gstBasisPoints 500 is 5 %
 */
public record ProductChanged(
    Sku sku,
    long version,
    LocalName name,
    String category,
    String pack,
    long pricePaise,
    @Nullable Long mrpPaise,
    String hsn,
    int gstBasisPoints,
    boolean retired,
    Instant changedAt)
    implements Announcement {

  @Override
  public String eventKey() {
    return sku.value();
  }
}
