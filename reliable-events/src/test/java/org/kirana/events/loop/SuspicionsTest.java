package org.kirana.events.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class SuspicionsTest {

  private static final TopicPartition ORDERS = new TopicPartition("orders", 0);
  private static final TopicPartition MATCHES = new TopicPartition("matches", 0);

  private final Suspicions suspicions = new Suspicions();

  @Test
  void withoutSuspicionAllGoTogether() {
    assertThat(suspicions.nextChunk(List.of(at(0), at(1), at(2)), 500)).hasSize(3);
  }

  @Test
  void noMoreGoTogetherThanTheirPaceAllows() {
    assertThat(suspicions.nextChunk(List.of(at(0), at(1), at(2)), 2)).containsExactly(at(0), at(1));
  }

  @Test
  void aSuspectedBatchIsHeardOneByOneAndTheRestTogether() {
    suspicions.suspectAll(List.of(at(0), at(1)));
    assertThat(suspicions.nextChunk(List.of(at(0), at(1), at(2)), 500)).containsExactly(at(0));
    assertThat(suspicions.nextChunk(List.of(at(2), at(3)), 500)).hasSize(2);
  }

  @Test
  void aSuspicionEndsWhereThePartitionHasMovedOn() {
    suspicions.suspectAll(List.of(at(0), at(1)));
    suspicions.forgetBefore(ORDERS, 2);
    assertThat(suspicions.isAlone(at(1))).isFalse();
  }

  @Test
  void aFaultAloneIsAVerdict() {
    suspicions.failedAlone(Suspicions.place(at(1)), Failure.SUSPECT, "why");
    assertThat(suspicions.verdict(Suspicions.place(at(1)))).isEqualTo("why");
    assertThat(suspicions.verdict(Suspicions.place(at(2)))).isNull();
  }

  @Test
  void aRepeatedKeyIsForgivenTwice() {
    Suspicions.Place place = Suspicions.place(at(1));
    suspicions.failedAlone(place, Failure.REPEATED_KEY, "first");
    suspicions.failedAlone(place, Failure.REPEATED_KEY, "second");
    assertThat(suspicions.verdict(place)).isNull();
    suspicions.failedAlone(place, Failure.REPEATED_KEY, "third");
    assertThat(suspicions.verdict(place)).isEqualTo("third");
  }

  @Test
  void anotherPartitionIsNotSuspected() {
    suspicions.suspectAll(List.of(at(0)));
    Incoming elsewhere =
        new Incoming(MATCHES, 0, null, null, Map.of(), null, new Incoming.NotOurs());
    assertThat(suspicions.isAlone(elsewhere)).isFalse();
  }

  private static Incoming at(long offset) {
    return new Incoming(ORDERS, offset, null, null, Map.of(), null, new Incoming.NotOurs());
  }
}
