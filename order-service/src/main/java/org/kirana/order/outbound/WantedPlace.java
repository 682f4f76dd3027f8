package org.kirana.order.outbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.PinCode;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.StateCode;

/**
 * Where an order is wanted, as it is frozen in it.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param stateCode the State in which the PIN code lies, or null if that is not known for certain
 */
public record WantedPlace(
    double latitude,
    double longitude,
    @Nullable String pinCode,
    @Nullable StateCode stateCode,
    @Nullable String address) {

  public static WantedPlace of(Place place) {
    return new WantedPlace(
        place.latitude(),
        place.longitude(),
        place.pinCode(),
        stateOf(place.pinCode()),
        place.address());
  }

  private static @Nullable StateCode stateOf(@Nullable String pin) {
    return Optional.ofNullable(pin)
        .filter(PinCode::isOne)
        .map(PinCode::new)
        .flatMap(StateCode::of)
        .orElse(null);
  }
}
