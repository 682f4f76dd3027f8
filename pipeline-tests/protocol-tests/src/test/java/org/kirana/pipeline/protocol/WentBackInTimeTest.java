package org.kirana.pipeline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WentBackInTimeTest {

  @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(1);

  @Test
  void aDatabasePutBackToAnOlderStateIsNoticed() {
    tallyAndStop(10);

    putBackTo(5);

    assertStopped(house.start("after"), "database-went-back");
    assertThat(house.ledger().position().nextOffset()).isEqualTo(5);
  }

  @Test
  void aDatabasePutBackUnderTheRunningServiceIsNoticed() {
    TallyProcess only = house.start("only");
    tally(1, 10);
    await().until(() -> !house.ledger().anythingUnsent());

    putBackTo(5);

    assertStopped(only, "database-went-back");
  }

  @Test
  void aDatabaseThatLostEverythingIsNoticed() {
    tallyAndStop(10);

    house.ledger().change("TRUNCATE tally, tally_sum, effect, event_position");

    assertStopped(house.start("after"), "database-went-back");
  }

  @Test
  void aTopicMadeAnewIsNoticedEvenIfItHasTheOffset()
      throws ExecutionException, InterruptedException {
    tallyAndStop(5);

    Ground.admin().deleteTopics(List.of(house.numbersTopic())).all().get();
    await().until(() -> !Ground.admin().listTopics().names().get().contains(house.numbersTopic()));
    house.createTopics();
    house.give(numbers(101, 120));

    assertStopped(house.start("after"), "topic-made-anew");
  }

  @Test
  void anOffsetThatTheLogNoLongerHasIsNoticed() throws ExecutionException, InterruptedException {
    tallyAndStop(5);
    house.give(numbers(6, 10));

    Ground.admin()
        .deleteRecords(
            Map.of(new TopicPartition(house.numbersTopic(), 0), RecordsToDelete.beforeOffset(8)))
        .all()
        .get();

    assertStopped(house.start("after"), "offset-gone");
    assertThat(house.ledger().position().nextOffset()).isEqualTo(5);
  }

  /** The row says that offset 5 was read in an epoch of the log that ended earlier (KIP-320). */
  @Test
  void aLogThatWasCutOffAndRewrittenIsNoticed() {
    house.give(numbers(1, 3));
    Ground.infrastructure().broker().restart();
    tallyAndStop(5);
    house.ledger().change("UPDATE event_position SET leader_epoch = 0");

    assertStopped(house.start("after"), "offset-gone");
  }

  private void tallyAndStop(long last) {
    TallyProcess before = house.start("before");
    tally(house.ledger().count("effect") + 1, last);
    before.stop();
  }

  private void tally(long first, long last) {
    house.give(numbers(first, last));
    await().until(() -> house.ledger().position().nextOffset() >= last);
  }

  private void putBackTo(long number) {
    house.ledger().change("DELETE FROM effect WHERE number > " + number);
    house.ledger().change("UPDATE event_position SET next_offset = " + number);
  }

  private void assertStopped(TallyProcess service, String reason) {
    long before = house.ledger().count("effect");
    house.give(Given.unguarded(999, "rice"));
    await().until(() -> service.metric("kirana_alarms_total{reason=\"" + reason + "\"}") >= 1);
    assertThat(service.metric("kirana_events_partitions_stopped")).isEqualTo(1);
    assertThat(service.health()).contains(reason);
    assertThat(house.ledger().count("effect")).isEqualTo(before);
    assertThat(house.ledger().effects("number")).doesNotContainKey(999L);
  }

  private static List<Given> numbers(long first, long last) {
    return LongStream.rangeClosed(first, last)
        .mapToObj(number -> Given.unguarded(number, "rice"))
        .toList();
  }
}
