package org.kirana.assignment.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Memorable stores around a corner of Vashi. */
public final class Corner {

  public static final Location VASHI = new Location(19.0771, 72.9986);
  public static final Location PUNE = new Location(18.5204, 73.8567);
  public static final ContactId RAMESH =
      new ContactId(UUID.fromString("0b8a4f6e-7d0c-4f60-8d35-0a4f1f9c1b02"));
  public static final WeeklyHours ALWAYS = hours("00:00-24:00");

  private Corner() {}

  /** A store some metres north of the corner that never closes. */
  public static Store store(String code, double metresNorth) {
    return store(code, at(metresNorth), 2000, ALWAYS, 2);
  }

  public static Store store(
      String code, Location at, int radiusMetres, WeeklyHours hours, int capacity) {
    return new Store(
        new StoreId(UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        identity(code, LocalDate.of(2035, 3, 31)),
        new ServiceArea(at, radiusMetres),
        hours,
        Set.of(),
        capacity,
        new Partner(RAMESH, "en"),
        Acceptance.AUTOMATIC);
  }

  /** The same store, which wants to be asked. */
  public static Store byTap(Store store) {
    return new Store(
        store.id(),
        store.identity(),
        store.area(),
        store.hours(),
        store.holidays(),
        store.capacity(),
        store.partner(),
        Acceptance.BY_TAP);
  }

  public static LegalIdentity identity(String code, LocalDate licenceUntil) {
    return new LegalIdentity(
        code,
        "Shree Ganesh Kirana",
        "Shop 7, Sector 15, Vashi, Navi Mumbai 400703",
        new TaxRegistration("27", TaxScheme.REGULAR, "27ZZZZZ0412Z1Z0"),
        new FoodLicence("99900000000412", licenceUntil),
        "ganesh.kirana@example");
  }

  public static Location at(double metresNorth) {
    return new Location(VASHI.latitude() + metresNorth / 111_195.08, VASHI.longitude());
  }

  /** The same hours on every day. */
  public static WeeklyHours hours(String... stretches) {
    Map<String, List<String>> week = new LinkedHashMap<>();
    for (String day :
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
      week.put(day, Arrays.asList(stretches));
    }
    return WeeklyHours.parse(week);
  }

  public static Listing listed(Store store) {
    return new Listing(store, Standing.ACTIVE, 1);
  }
}
