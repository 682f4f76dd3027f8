package org.kirana.events.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.kirana.events.memory.DueTimer;
import org.kirana.events.memory.SetTimer;

class StepTimersTest {

  private static final TopicPartition HERE = new TopicPartition("orders", 0);
  private static final TopicPartition THERE = new TopicPartition("partner-messages", 3);
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final StepTimers timers = new StepTimers();

  @Test
  void ofATimerThatIsMovedTheLastWordCounts() {
    timers.set(HERE, due("offer", "1", NOON));
    timers.set(THERE, due("offer", "1", NOON.plusSeconds(180)));
    assertThat(timers.inOrder())
        .containsExactly(new SetTimer(THERE, due("offer", "1", NOON.plusSeconds(180))));
  }

  @Test
  void theyAreWrittenInTheOrderOfTheirNamesWhoeverSetThem() {
    timers.set(HERE, due("offer", "2", NOON));
    timers.set(THERE, due("hand-over", "9", NOON));
    timers.set(HERE, due("offer", "1", NOON));
    assertThat(timers.inOrder().stream().map(set -> set.timer().kind() + set.timer().id()))
        .isEqualTo(List.of("hand-over9", "offer1", "offer2"));
  }

  @Test
  void aTimerThatIsTakenBackIsNotSet() {
    timers.set(HERE, due("offer", "1", NOON));
    timers.forget("offer", "1");
    assertThat(timers.inOrder()).isEmpty();
  }

  private static DueTimer due(String kind, String id, Instant at) {
    return new DueTimer(kind, id, at, null);
  }
}
