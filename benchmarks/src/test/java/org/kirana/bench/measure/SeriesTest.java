package org.kirana.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static final long BEGIN = 1_000_000_000;
  private static final long SECOND = 1_000_000;

  @Test
  void readingsThatComeLateAreToldForTheSecondsInWhichTheWorkWasDone() {
    OrderTimes times = new OrderTimes(2);
    times.note(Step.INTENDED, 0, BEGIN);
    times.note(Step.INTENDED, 1, BEGIN + 9 * SECOND);
    List<Meter.Reading> readings =
        IntStream.rangeClosed(-1, 8)
            .mapToObj(i -> reading(BEGIN + i * 1_250_000L, Math.min(i + 1, 5) * 625_000L))
            .toList();

    double[] kafka = Series.of(times, readings).cores().get("kafka");

    assertThat(kafka).hasSize(10);
    assertThat(kafka[0]).isCloseTo(0.5, within(1e-6));
    assertThat(kafka[4]).isCloseTo(0.5, within(1e-6));
    assertThat(kafka[5]).isZero();
    assertThat(kafka[9]).isZero();
  }

  private static Meter.Reading reading(long at, long micros) {
    return new Meter.Reading(at, Map.of("kafka", micros));
  }
}
