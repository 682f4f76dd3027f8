package org.kirana.pipeline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TakeoverTest {

  @Nested
  class OfTheOnlyPartition {

    @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(1);

    @Test
    void fromAnOwnerFrozenInTheMiddleOfABatchItsLocksBlockNobodyAndItsWakingDoublesNothing() {
      TallyProcess frozen = house.start("frozen");
      house.give(Given.unguarded(1, "rice"));
      await().until(() -> house.ledger().position().nextOffset() == 1);
      try (Gate gate = house.ledger().shutGate(7)) {
        house.give(Given.hold(7, "rice"), Given.unguarded(8, "rice"));
        house.ledger().awaitWaiting(gate);
        frozen.freeze();
      }

      house.start("successor");
      await().until(() -> house.ledger().position().nextOffset() == 3);
      assertThat(house.ledger().instancesOf(7)).containsExactly("successor");

      frozen.thaw();
      await().until(() -> frozen.metric("kirana_events_start_overs_total") >= 1);
      house.awaitMembers(2);
      house.give(Given.unguarded(9, "rice"));
      await().until(() -> house.announced().tallied().contains(9L));
      assertThat(house.announced().tallied()).containsExactly(1L, 7L, 8L, 9L);
      assertThat(house.ledger().effects("number")).isEqualTo(Map.of(1L, 1, 7L, 1, 8L, 1, 9L, 1));
    }

    /**
     * The old owner cannot hear from the broker that it is one no longer, and its timer is due
     * while the new owner is busy with an event. Had it fired, its announcement would have been
     * overwritten by the new owner's next commit, and lost with the old owner's death.
     */
    @Test
    void aTimerThatRacesItFiresOnceAndIsAnnounced() {
      int millis = 60_000;
      house.with("session-timeout", "20s").with("transaction-timeout", "18s");
      TallyProcess cutOff = house.startAtCable("cut-off");
      TallyProcess successor = house.start("successor");
      house.awaitMembers(2);
      Instant due = Instant.now().plusMillis(millis);
      house.give(Given.timer(7, "rice", millis));
      await().until(() -> house.ledger().count("event_timer") == 1);
      long epoch = house.ledger().position().epoch();
      Ground.cable().stall();
      await().until(() -> house.ledger().position().epoch() > epoch);
      try (Gate gate = house.ledger().shutGate(8)) {
        await().until(() -> Instant.now().isAfter(due.minusMillis(12_000)));
        house.give(Given.hold(8, "wheat"));
        house.ledger().awaitWaiting(gate);
        assertThat(Instant.now()).isBefore(due);
        await()
            .until(
                () ->
                    cutOff.metric("kirana_events_fences_total") >= 1
                        || house.ledger().effects("timer").containsKey(7L));
      }
      await().until(() -> house.ledger().effects("number").containsKey(8L));
      double fences = cutOff.metric("kirana_events_fences_total");
      cutOff.kill();
      Ground.cable().cut();

      await().until(() -> house.announced().numbers("timer-fired").equals(List.of(7L)));
      assertThat(house.ledger().effects("timer")).isEqualTo(Map.of(7L, 1));
      assertThat(house.ledger().instancesOf(7)).containsExactly("successor");
      assertThat(fences).isPositive();
      assertThat(successor.metric("kirana_events_fences_total")).isZero();
    }
  }

  @Nested
  class FromAnOwnerWithEventsInItsHands {

    private static final int IN_HAND = 60;

    @RegisterExtension
    final TallyHouse house =
        TallyHouse.withPartitions(1)
            .with("session-timeout", "2s")
            .with("transaction-timeout", "1500ms")
            .with("idle-in-transaction-timeout", "1s")
            .with("batch-events", "1");

    /**
     * It holds more slow events than it can finish before its partition is given away, so it is
     * busy with one of them when that happens. Nothing that it announces could be sent, so these
     * announce nothing, and it goes on until it is stopped.
     */
    @Test
    void thatWasCutOffItIsStoppedAndDoublesNothing() {
      TallyProcess cutOff = house.startAtCable("cut-off");
      TallyProcess successor = house.start("successor");
      house.awaitMembers(2);
      house.give(
          LongStream.rangeClosed(1, IN_HAND)
              .mapToObj(number -> Given.silent(number, "rice", 250))
              .toList());
      await().until(() -> house.ledger().position().nextOffset() > 1);
      Ground.cable().stall();

      await().until(() -> cutOff.metric("kirana_events_fences_total") >= 1);
      await().until(() -> house.ledger().effects("number").size() == IN_HAND);
      cutOff.kill();
      assertThat(house.ledger().doubled()).isEmpty();
      assertThat(house.ledger().instancesOf(IN_HAND)).containsExactly("successor");
      assertThat(successor.metric("kirana_events_fences_total")).isZero();
    }
  }

  @Nested
  class OfSomePartitions {

    @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(4);

    @Test
    void inTheMiddleOfASendNothingIsLostAndNothingDoubled() {
      house.with("batch-events", "5");
      TallyProcess sending = house.startAtCable("sending");
      try (Gate gate = house.ledger().shutGate(1)) {
        house.give(Given.hold(1, "key-1"));
        house.ledger().awaitWaiting(gate);
        Ground.cable().stall();
      }
      await().until(() -> house.ledger().anythingUnsent());

      TallyProcess joining = house.start("joining");
      house.give(
          LongStream.rangeClosed(2, 200)
              .mapToObj(number -> Given.unguarded(number, "key-" + number % 8))
              .toList());
      await().until(() -> house.ledger().effects("number").size() == 200);
      Ground.cable().resume();
      house.awaitMembers(2);

      await().until(() -> house.announced().tallied().size() == 200);
      assertThat(house.ledger().doubled()).isEmpty();
      assertThat(house.announced().contradictions()).isEmpty();
      assertThat(sending.metric("kirana_alarms_total")).isZero();
      assertThat(joining.metric("kirana_alarms_total")).isZero();
    }
  }
}
