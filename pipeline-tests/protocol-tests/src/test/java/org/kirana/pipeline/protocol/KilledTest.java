package org.kirana.pipeline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KilledTest {

  @Nested
  class AtAChosenMoment {

    @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(1);

    @Test
    void betweenCommitAndSendItStillAnnounces() {
      TallyProcess killed = house.startAtCable("killed");
      try (Gate gate = house.ledger().shutGate(7)) {
        house.give(Given.hold(7, "rice"));
        house.ledger().awaitWaiting(gate);
        Ground.cable().stall();
      }
      await().until(() -> house.ledger().position().nextOffset() == 1);

      killed.kill();
      Ground.cable().cut();
      assertThat(house.announced().tallied()).isEmpty();
      assertThat(house.ledger().anythingUnsent()).isTrue();

      house.start("successor");
      await().until(() -> house.announced().tallied().equals(List.of(7L)));
      assertThat(house.ledger().effects("number")).isEqualTo(Map.of(7L, 1));
    }

    @Test
    void whileTheNextBatchWaitsForTheAcknowledgementItLosesNothing() {
      house.with("batch-events", "1");
      TallyProcess killed;
      house.give(Given.hold(7, "rice"), Given.unguarded(8, "wheat"), Given.unguarded(9, "maize"));
      try (Gate gate = house.ledger().shutGate(7)) {
        killed = house.launchAtCable("killed");
        letItAnnounceOnce(killed);
        house.ledger().breakConnectionAt(gate);
        house.ledger().awaitWaiting(gate);
        Ground.cable().stall();
      }
      await().until(() -> house.ledger().position().nextOffset() >= 1);
      giveTheNextBatchTimeToCommit();

      killed.kill();
      Ground.cable().cut();

      house.start("successor");
      await().until(() -> house.ledger().position().nextOffset() == 3);
      await().until(() -> house.announced().tallied().contains(9L));
      assertThat(house.announced().tallied()).containsExactly(7L, 8L, 9L);
    }

    /** A producer that knows the topic does not block when it cannot send. */
    private void letItAnnounceOnce(TallyProcess service) {
      await().until(() -> service.put("/audits/morning/rice") == 204);
      await().until(() -> Ground.probe().seen(house.talliesTopic()).size() == 1);
    }

    /** It must not; a service that does not wait would, and lose the first number. */
    private void giveTheNextBatchTimeToCommit() {
      try {
        await()
            .atMost(Duration.ofSeconds(4))
            .until(() -> house.ledger().position().nextOffset() == 3);
      } catch (ConditionTimeoutException asItShouldBe) {
        assertThat(house.ledger().position().nextOffset()).isEqualTo(1);
      }
    }

    @Test
    void betweenSendAndTheNextCommitItRepeatsAndDoublesNothing() {
      house.with("settle-after", "1h");
      TallyProcess killed = house.start("killed");
      house.give(Given.unguarded(7, "rice"));
      await().until(() -> house.announced().tallied().equals(List.of(7L)));
      assertThat(house.ledger().anythingUnsent()).isTrue();

      killed.kill();

      house.start("successor");
      await().until(() -> house.announced().repeats() == 1);
      house.give(Given.unguarded(8, "rice"));
      await().until(() -> house.announced().tallied().equals(List.of(7L, 8L)));
      assertThat(house.announced().contradictions()).isEmpty();
      assertThat(house.ledger().effects("number")).isEqualTo(Map.of(7L, 1, 8L, 1));
    }

    @Test
    void rightAfterAnHttpChangeItStillAnnouncesTheChange() {
      TallyProcess killed = house.startAtCable("killed");
      Ground.cable().stall();
      assertThat(killed.put("/audits/evening/rice")).isEqualTo(204);

      killed.kill();
      Ground.cable().cut();
      assertThat(house.announced().repeats()).isZero();
      assertThat(house.ledger().count("outbox")).isEqualTo(1);

      house.start("successor");
      await().until(() -> Ground.probe().seen(house.talliesTopic()).size() == 1);
      await().until(() -> house.ledger().count("outbox") == 0);
    }
  }

  @Nested
  class AtRandomMoments {

    private static final int KILLS = 8;
    private static final long SEED = 20_261_120;

    @RegisterExtension
    final TallyHouse house =
        TallyHouse.withPartitions(4)
            .with("session-timeout", "2s")
            .with("transaction-timeout", "1500ms")
            .with("idle-in-transaction-timeout", "1s")
            .with("batch-events", "20");

    @Test
    void underTrafficItLosesNothingAndDoublesNothing() throws InterruptedException {
      Random random = new Random(SEED);
      TallyProcess[] instances = {house.start("left-0"), house.start("right-0")};
      long given = 0;
      for (int kill = 1; kill <= KILLS; kill++) {
        int victim = random.nextInt(2);
        given = giveMore(given, 100 + random.nextInt(400));
        awaitEffectsAtLeast(given - random.nextInt(400));
        instances[victim].kill();
        given = giveMore(given, random.nextInt(200));
        instances[victim] = house.start((victim == 0 ? "left-" : "right-") + kill);
      }
      long all = given;
      await().until(() -> house.ledger().effects("number").size() == all);
      await().until(() -> house.announced().tallied().size() == all);

      assertThat(house.ledger().doubled()).isEmpty();
      Announced announced = house.announced();
      assertThat(announced.contradictions()).isEmpty();
      assertThat(announced.tallied())
          .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, all).boxed().toList());
      assertThat(announced.countsByKey().values())
          .allSatisfy(
              counts ->
                  assertThat(counts)
                      .isEqualTo(LongStream.rangeClosed(1, counts.size()).boxed().toList()));
      assertThat(house.ledger().parked()).isEmpty();
      System.out.println(
          "killed " + KILLS + " times: " + all + " numbers, " + announced.repeats() + " repeats");
    }

    private long giveMore(long given, int more) {
      house.give(
          LongStream.rangeClosed(given + 1, given + more)
              .mapToObj(number -> Given.unguarded(number, "key-" + number % 16))
              .toList());
      return given + more;
    }

    private void awaitEffectsAtLeast(long count) {
      await()
          .pollInterval(Duration.ofMillis(20))
          .until(() -> house.ledger().count("effect") >= count);
    }
  }
}
