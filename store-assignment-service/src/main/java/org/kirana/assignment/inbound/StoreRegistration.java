package org.kirana.assignment.inbound;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
 * @param hours like {@code {"monday": ["07:00-13:00", "16:00-22:30"]}}, India time
 * @param partnerContactId as messaging-gateway named the partner
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
    int capacity,
    WeeklyHours hours,
    ContactId partnerContactId,
    String language,
    boolean automaticAcceptance,
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
        store.capacity(),
        store.hours(),
        store.partner().contactId(),
        store.partner().language(),
        store.automaticAcceptance(),
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
            new ServiceArea(new Location(latitude, longitude), serviceRadiusMetres),
            hours,
            capacity,
            new Partner(partnerContactId, language),
            automaticAcceptance),
        version,
        retired);
  }

  private LegalIdentity identity() {
    return new LegalIdentity(
        code,
        name,
        address,
        new TaxRegistration(stateCode, taxScheme, gstin),
        new FoodLicence(fssaiNumber, fssaiValidUntil),
        upiId);
  }
}
