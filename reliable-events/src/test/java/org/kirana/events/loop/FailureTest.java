package org.kirana.events.loop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.events.memory.Fenced;

class FailureTest {

  @ParameterizedTest
  @CsvSource({
    "40001, CONFLICT",
    "40P01, CONFLICT",
    "55P03, CONFLICT",
    "23505, REPEATED_KEY",
    "23514, SUSPECT",
    "23502, SUSPECT",
    "22001, SUSPECT",
    "25P02, SUSPECT",
    "25006, OUTAGE",
    "25P03, OUT_OF_TIME",
    "25P04, OUT_OF_TIME",
    "08006, OUTAGE",
    "53300, OUTAGE",
    "57P01, OUTAGE",
    "58030, OUTAGE"
  })
  void theSqlStateSaysWhatItIs(String state, Failure expected) {
    Exception wrapped = new IllegalStateException("outer", new SQLException("inner", state));
    assertThat(Failure.of(wrapped)).isEqualTo(expected);
  }

  @Test
  void aConnectionThatCannotBeHadIsAnOutage() {
    assertThat(Failure.of(new SQLException("Acquisition timeout"))).isEqualTo(Failure.OUTAGE);
  }

  @Test
  void aBrokerThatDoesNotAnswerIsAnOutage() {
    assertThat(Failure.of(new BrokerAway(new TimeoutException()))).isEqualTo(Failure.OUTAGE);
  }

  @Test
  void anUnknownOutcomeOfACommitBlamesNobody() {
    assertThat(Failure.of(new CommitFailed(new IllegalStateException()))).isEqualTo(Failure.OUTAGE);
  }

  @Test
  void aStaleVersionIsAConflict() {
    assertThat(Failure.of(new OptimisticLockException())).isEqualTo(Failure.CONFLICT);
  }

  @Test
  void aFenceIsSeenThroughAnyWrapping() {
    Exception fenced = new Fenced(new TopicPartition("orders", 3));
    assertThat(Failure.of(new RuntimeException(fenced))).isEqualTo(Failure.FENCED);
  }

  @Test
  void anythingElseMayBeTheEventsFault() {
    assertThat(Failure.of(new NullPointerException())).isEqualTo(Failure.SUSPECT);
  }
}
