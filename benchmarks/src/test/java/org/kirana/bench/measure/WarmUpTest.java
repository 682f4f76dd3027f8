package org.kirana.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  @Test
  void costFallsFromTenSecondsToTenSecondsAndTheWorldIsLeftOut() {
    double[] done = new double[25];
    Arrays.fill(done, 10);
    double[] kafka = new double[25];
    Arrays.fill(kafka, 0, 10, 0.4);
    Arrays.fill(kafka, 10, 25, 0.1);
    double[] generator = new double[25];
    Arrays.fill(generator, 1);
    List<WarmUp.Slice> slices =
        WarmUp.of(
            new Series(
                0,
                new Flow(done, done, new double[25]),
                done,
                done,
                Map.of("kafka", kafka, "generator", generator)));
    assertThat(slices).hasSize(2);
    assertThat(slices.getFirst().cpuMicros()).isCloseTo(40_000, within(1.0));
    assertThat(slices.getLast().cpuMicros()).isCloseTo(10_000, within(1.0));
    assertThat(slices.getLast().done()).isEqualTo(10);
    assertThat(slices.getLast().p50()).isEqualTo(10);
  }
}
