package org.kirana.assignment.outbound;

import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.LegalIdentity;
import org.kirana.assignment.domain.Location;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.domain.TaxScheme;

/** The store's legal identity, as its invoices must state it. */
public record MatchedStore(
    StoreId storeId,
    String code,
    String name,
    String address,
    String stateCode,
    @Nullable String gstin,
    TaxScheme taxScheme,
    String fssaiNumber,
    @Nullable String upiId,
    double latitude,
    double longitude) {

  public static MatchedStore of(Store store) {
    LegalIdentity identity = store.identity();
    Location at = store.location();
    return new MatchedStore(
        store.id(),
        identity.code(),
        identity.name(),
        identity.address(),
        identity.tax().stateCode(),
        identity.tax().gstin(),
        identity.tax().scheme(),
        identity.foodLicence().number(),
        identity.upiId(),
        at.latitude(),
        at.longitude());
  }
}
