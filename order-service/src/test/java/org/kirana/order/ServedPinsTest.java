package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.order.domain.PinCode;
import org.kirana.order.domain.Place;

/** Our directory of PIN codes is small, and right where it speaks. */
class ServedPinsTest {

  private final ServedPins served = new ServedPins();

  @ParameterizedTest
  @CsvSource({
    "400703,Vashi,19.0771,72.9986",
    "400602,Naupada,19.1880,72.9710",
    "421301,Kalyan West,19.2480,73.1260"
  })
  void aServedPinHasANameAndACentre(String pin, String name, double latitude, double longitude) {
    assertThat(served.at(new PinCode(pin)))
        .hasValueSatisfying(
            area -> {
              assertThat(area.name()).isEqualTo(name);
              assertThat(area.place("Flat 3"))
                  .isEqualTo(new Place(latitude, longitude, pin, "Flat 3"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"110001", "999999", "400700"})
  void anyOtherPinIsServedByNobody(String pin) {
    assertThat(served.at(new PinCode(pin))).isEmpty();
  }

  @Test
  void everyCentreLiesInTheTownsOrBesideThem() {
    assertThat(served.all())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            area -> {
              assertThat(area.latitude()).as(area.name()).isBetween(18.85, 19.35);
              assertThat(area.longitude()).as(area.name()).isBetween(72.84, 73.30);
            });
  }
}
