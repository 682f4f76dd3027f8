package org.kirana.assignment.inbound;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Acceptance;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.FoodLicence;
import org.kirana.assignment.domain.LegalIdentity;
import org.kirana.assignment.domain.Location;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.ServiceArea;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.domain.TaxRegistration;
import org.kirana.assignment.domain.TaxScheme;
import org.kirana.assignment.domain.WeeklyHours;

/**
 * A store as operators write it.
 *
 * @param servesPins PIN codes, at most 200; if there are any, they decide where the radius would
 * @param hours like {@code {"monday": ["07:00-13:00", "16:00-22:30"]}}, India time
 * @param holidays days in India on which the hours do not begin; left out, there are none
 * @param partnerContactId as messaging-gateway named the partner
 * @param acceptance automatic if it is not given
 */
record StoreRegistration(
    StoreId storeId,
    long version,
    String code,
    String name,
    String address,
    String stateCode,
    @Nullable String gstin,
    TaxScheme taxScheme,
    String fssaiNumber,
    LocalDate fssaiValidUntil,
    @Nullable String upiId,
    double latitude,
    double longitude,
    int serviceRadiusMetres,
    @Nullable Set<String> servesPins,
    int capacity,
    WeeklyHours hours,
    @Nullable Set<LocalDate> holidays,
    ContactId partnerContactId,
    String language,
    @Nullable Acceptance acceptance,
    boolean retired) {

  static StoreRegistration of(Registration registration) {
    Store store = registration.store();
    LegalIdentity identity = store.identity();
    return new StoreRegistration(
        store.id(),
        registration.version(),
        identity.code(),
        identity.name(),
        identity.address(),
        identity.tax().stateCode(),
        identity.tax().gstin(),
        identity.tax().scheme(),
        identity.foodLicence().number(),
        identity.foodLicence().validUntil(),
        identity.upiId(),
        store.location().latitude(),
        store.location().longitude(),
        store.area().radiusMetres(),
        store.area().servesPins(),
        store.capacity(),
        store.hours(),
        new TreeSet<>(store.holidays()),
        store.partner().contactId(),
        store.partner().language(),
        store.acceptance(),
        registration.retired());
  }

  /**
   * @throws IllegalArgumentException saying what is wrong, in words for the operator
   */
  Registration toRegistration() {
    return new Registration(
        new Store(
            storeId,
            identity(),
            new ServiceArea(
                new Location(latitude, longitude),
                serviceRadiusMetres,
                servesPins == null ? Set.of() : servesPins),
            hours,
            holidays == null ? Set.of() : holidays,
            capacity,
            new Partner(partnerContactId, language),
            acceptance == null ? Acceptance.AUTOMATIC : acceptance),
        version,
        retired);
  }

  private LegalIdentity identity() {
    SheetText.require("name", name);
    SheetText.require("address", address);
    return new LegalIdentity(
        code,
        name,
        address,
        new TaxRegistration(stateCode, taxScheme, gstin),
        new FoodLicence(fssaiNumber, fssaiValidUntil),
        upiId);
  }
}
