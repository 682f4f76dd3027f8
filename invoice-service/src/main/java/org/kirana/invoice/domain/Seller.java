package org.kirana.invoice.domain;

import org.jspecify.annotations.Nullable;

/**
 * The store as its own bill names it, frozen when it accepted.
 *
 * @param upiId where it is paid by UPI, if it has told
 */
public record Seller(
    StoreId storeId,
    String code,
    String name,
    String address,
    State state,
    TaxScheme taxScheme,
    @Nullable String gstin,
    @Nullable String fssaiNumber,
    @Nullable UpiId upiId) {

  public Seller {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a store has a name");
    }
    if ((taxScheme == TaxScheme.UNREGISTERED) != (gstin == null)) {
      throw new IllegalArgumentException("a registered store has a GSTIN, another has none");
    }
  }
}
