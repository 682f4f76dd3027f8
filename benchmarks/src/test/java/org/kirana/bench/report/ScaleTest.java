package org.kirana.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void marksAreRoundAndReachAboveTheHighestValue() {
    assertThat(Scale.upTo(289)).isEqualTo(new Scale(100, 3));
    assertThat(Scale.upTo(1.31).highest()).isEqualTo(1.5);
    assertThat(Scale.upTo(234_376).words(1)).isEqualTo("100,000");
    assertThat(Scale.upTo(0).highest()).isPositive();
  }

  @Test
  void timeIsMarkedAsClocksAre() {
    assertThat(Scale.ofSeconds(249)).isEqualTo(new Scale(60, 5));
    assertThat(Scale.ofSeconds(60)).isEqualTo(new Scale(10, 6));
  }
}
