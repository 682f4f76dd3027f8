package org.kirana.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FlowTest {

  private static final long BEGIN = 1_000_000_000L;

  @Test
  void theBacklogIsWhatCameInAndHasNotGoneOut() {
    OrderTimes times = new OrderTimes(40);
    for (int number = 0; number < 40; number++) {
      times.note(Step.INTENDED, number, BEGIN + number * 100_000L);
      if (number % 2 == 0) {
        times.note(Step.HANDED_TO_WHATSAPP, number, BEGIN + number * 100_000L + 5);
      }
    }
    Flow flow = Flow.of(times, BEGIN, 4);
    assertThat(flow.intended()).containsExactly(10, 10, 10, 10);
    assertThat(flow.done()).containsExactly(5, 5, 5, 5);
    assertThat(flow.backlog()).containsExactly(5, 10, 15, 20);
    assertThat(flow.slope(0, 4)).isCloseTo(5, within(1e-9));
  }

  @Test
  void latencyCountsFromTheIntendedMomentAndARepeatDoesNotMoveIt() {
    OrderTimes times = new OrderTimes(1);
    times.note(Step.INTENDED, 0, BEGIN);
    times.note(Step.SENT, 0, BEGIN + 30_000);
    times.note(Step.SENT, 0, BEGIN + 90_000);
    Percentiles latency = Percentiles.of(times.between(Step.INTENDED, Step.SENT, all -> true));
    assertThat(latency.count()).isEqualTo(1);
    assertThat(latency.p50()).isCloseTo(30, within(0.1));
  }

  @Test
  void processorTimeOfTheWindowLeavesWarmUpOut() {
    var readings =
        java.util.List.of(
            new Meter.Reading(0, java.util.Map.of("kafka", 100L)),
            new Meter.Reading(1_000_000, java.util.Map.of("kafka", 900L)),
            new Meter.Reading(2_000_000, java.util.Map.of("kafka", 1000L)),
            new Meter.Reading(9_000_000, java.util.Map.of("kafka", 5000L)));
    assertThat(new Window(1_000_000, 2_000_000).cpu(readings)).containsEntry("kafka", 100L);
  }
}
