package org.kirana.assignment.domain;

import static java.util.Collections.unmodifiableSet;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where a store is and whom it serves.
 *
 * @param radiusMetres how far it serves, where no PIN code decides
 * @param servesPins if there are any, only orders for these PIN codes, however far within {@value
 *     #FARTHEST_METRES} metres; an order whose PIN code is not known goes by the radius
 */
public record ServiceArea(Location location, int radiusMetres, Set<String> servesPins) {

  private static final int FARTHEST_METRES = 50_000;
  private static final int MOST_PINS = 200;
  private static final Pattern PIN = Pattern.compile("[1-9]\\d{5}");

  public ServiceArea {
    boolean inIndia =
        location.latitude() >= 6
            && location.latitude() <= 38
            && location.longitude() >= 68
            && location.longitude() <= 98;
    if (!inIndia) {
      throw new IllegalArgumentException("latitude is 6 to 38 and longitude 68 to 98: India");
    }
    if (radiusMetres < 50 || radiusMetres > FARTHEST_METRES) {
      throw new IllegalArgumentException("serviceRadiusMetres is 50 to 50000");
    }
    // Stores that were registered before there were PIN lists have none.
    servesPins = servesPins == null ? Set.of() : unmodifiableSet(new TreeSet<>(servesPins));
    if (servesPins.size() > MOST_PINS
        || !servesPins.stream().allMatch(pin -> PIN.matcher(pin).matches())) {
      throw new IllegalArgumentException("servesPins is at most 200 PIN codes of six digits");
    }
  }

  /** A store that serves whoever is near. */
  public ServiceArea(Location location, int radiusMetres) {
    this(location, radiusMetres, Set.of());
  }

  boolean serves(Destination wanted) {
    double metres = location.metresTo(wanted.location());
    String pin = wanted.pinCode();
    return servesPins.isEmpty() || pin == null
        ? metres <= radiusMetres
        : metres <= FARTHEST_METRES && servesPins.contains(pin);
  }
}
