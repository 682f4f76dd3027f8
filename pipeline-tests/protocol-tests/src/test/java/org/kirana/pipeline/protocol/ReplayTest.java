package org.kirana.pipeline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an operator decides happens once, whoever is killed meanwhile. */
class ReplayTest {

  @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(1);

  @Test
  void killedInTheMiddleOfAReplayItHappensOnceAndInOrder() throws SQLException {
    TallyProcess killed = house.start("killed");
    givePoisonWithTwoBehind();
    house.ledger().cure(13);

    try (Connection midway = holdTheCure()) {
      assertThat(killed.replay(house.numbersTopic(), 0, 0)).isTrue();
      awaitAReplayMidway();
      killed.kill();
      midway.rollback();
    }
    assertThat(house.ledger().effects("number")).isEmpty();

    house.start("successor");
    await().until(() -> house.announced().tallied().equals(List.of(13L, 1L, 2L)));
    assertThat(house.ledger().effects("number")).isEqualTo(Map.of(13L, 1, 1L, 1, 2L, 1));
    assertThat(house.ledger().parked()).isEmpty();
  }

  @Test
  void clickedManyTimesAtTwoInstancesItHappensOnce() {
    List<TallyProcess> both = List.of(house.start("left"), house.start("right"));
    house.awaitMembers(2);
    givePoisonWithTwoBehind();
    house.ledger().cure(13);

    List<Integer> answers =
        IntStream.range(0, 20)
            .mapToObj(click -> both.get(click % 2))
            .map(clicked -> CompletableFuture.supplyAsync(() -> replay(clicked)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).contains(202).allMatch(status -> status == 202 || status == 404);
    await().until(() -> house.announced().tallied().equals(List.of(13L, 1L, 2L)));
    assertThat(house.ledger().effects("number")).isEqualTo(Map.of(13L, 1, 1L, 1, 2L, 1));
    assertThat(house.announced().repeats()).isZero();
  }

  @Test
  void aLaterDeadLetterOfTheSameKeyIsRefusedUntilTheFirstIsGone() {
    TallyProcess only = house.start("only");
    house.give(
        Given.poison(13, "rice"),
        Given.unguarded(1, "rice"),
        Given.plain(2, "rice").withJson("{\"number\": "));
    await().until(() -> house.ledger().parked().size() == 3);

    assertThat(only.decide(house.numbersTopic(), 0, 2, "replay")).isEqualTo(409);
    assertThat(only.decide(house.numbersTopic(), 0, 1, "replay")).isEqualTo(409);

    house.ledger().cure(13);
    assertThat(only.replay(house.numbersTopic(), 0, 0)).isTrue();
    await().until(() -> house.announced().tallied().equals(List.of(13L, 1L)));
    assertThat(house.ledger().parked()).containsExactly(new Ledger.Parked(2, "rice", true));
    assertThat(only.decide(house.numbersTopic(), 0, 2, "replay")).isEqualTo(202);
  }

  private int replay(TallyProcess instance) {
    return instance.decide(house.numbersTopic(), 0, 0, "replay");
  }

  private void givePoisonWithTwoBehind() {
    house.give(Given.poison(13, "rice"), Given.unguarded(1, "rice"), Given.unguarded(2, "rice"));
    await().until(() -> house.ledger().parked().size() == 3);
  }

  /** Whoever hears the poison again has had its effect and now waits here for the cure. */
  private Connection holdTheCure() throws SQLException {
    Connection holder = house.connect();
    holder.setAutoCommit(false);
    try (var lock = holder.createStatement()) {
      lock.execute("LOCK TABLE cure IN ACCESS EXCLUSIVE MODE");
    }
    return holder;
  }

  private void awaitAReplayMidway() {
    await()
        .until(
            () ->
                house.ledger().count("pg_locks WHERE NOT granted AND relation = 'cure'::regclass")
                    == 1);
  }
}
