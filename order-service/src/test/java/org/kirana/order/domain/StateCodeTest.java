package org.kirana.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateCodeTest {

  @ParameterizedTest
  @CsvSource({
    "400001, 27",
    "402999, 27",
    "400703, 27",
    "403001, 30",
    "396001, 24",
    "560001, 29",
    "500001, 36",
    "490001, 22"
  })
  void aPinCodeTellsItsState(String pin, String state) {
    assertThat(StateCode.of(new PinCode(pin))).contains(new StateCode(state));
  }

  @ParameterizedTest
  @ValueSource(strings = {"396230", "362520", "507001", "110001", "404000"})
  void aPinCodeOfTwoStatesOrOfNoneThatWeKnowTellsNone(String pin) {
    assertThat(StateCode.of(new PinCode(pin))).isEmpty();
  }

  @Test
  void aStateHasTwoDigits() {
    assertThatThrownBy(() -> new StateCode("MH")).isInstanceOf(IllegalArgumentException.class);
  }
}
