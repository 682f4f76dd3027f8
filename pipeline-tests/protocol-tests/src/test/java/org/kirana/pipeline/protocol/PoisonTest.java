package org.kirana.pipeline.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoisonTest {

  @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(1);

  @Test
  void becomesADeadLetterAndTheNextEventFlowsWhileTheSameKeyWaits() {
    house.start("only");

    house.give(
        Given.unguarded(1, "rice"),
        Given.poison(13, "rice"),
        Given.unguarded(2, "rice"),
        Given.unguarded(3, "wheat"));

    await().until(() -> house.announced().tallied().contains(3L));
    assertThat(house.announced().tallied()).containsExactly(1L, 3L);
    assertThat(house.ledger().effects("number")).isEqualTo(Map.of(1L, 1, 3L, 1));
    assertThat(house.ledger().parked())
        .containsExactly(new Ledger.Parked(1, "rice", true), new Ledger.Parked(2, "rice", false));
    await().until(() -> house.deadLetters().size() == 1);
    ConsumerRecord<String, byte[]> letter = deadLetter();
    assertThat(letter.key()).isEqualTo("rice");
    assertThat(new String(letter.value(), UTF_8)).contains("\"number\": 13");
    assertThat(header(letter, "ce_id")).isEqualTo("given-13");
    assertThat(header(letter, "dead_letter_reason")).contains("no cure for 13");
    assertThat(header(letter, "dead_letter_coordinates"))
        .contains(house.numbersTopic())
        .endsWith("@1");
    assertThat(header(letter, "dead_letter_service")).isEqualTo(house.name());
  }

  @Test
  void afterTheCureIsReplayedAndThoseBehindFollowInOrder() {
    TallyProcess only = house.start("only");
    givePoisonWithThreeBehind();

    house.ledger().cure(13);
    assertThat(only.replay(house.numbersTopic(), 0, 0)).isTrue();

    await().until(() -> house.announced().tallied().size() == 4);
    assertThat(house.announced().tallied()).containsExactly(13L, 1L, 2L, 3L);
    assertThat(house.ledger().parked()).isEmpty();
    assertThat(house.ledger().effects("number")).isEqualTo(Map.of(13L, 1, 1L, 1, 2L, 1, 3L, 1));
    house.give(Given.unguarded(4, "rice"));
    await().until(() -> house.announced().tallied().contains(4L));
  }

  @Test
  void replayedWithoutACureStaysAndKeepsTheOthersWaiting() {
    TallyProcess only = house.start("only");
    givePoisonWithThreeBehind();

    assertThat(only.replay(house.numbersTopic(), 0, 0)).isTrue();

    await().until(() -> house.deadLetters().size() == 2);
    assertThat(house.ledger().parked()).hasSize(4);
    assertThat(house.announced().tallied()).isEmpty();
  }

  @Test
  void droppedLetsThoseBehindItGo() {
    TallyProcess only = house.start("only");
    givePoisonWithThreeBehind();

    assertThat(only.drop(house.numbersTopic(), 0, 0)).isTrue();

    await().until(() -> house.announced().tallied().equals(List.of(1L, 2L, 3L)));
    assertThat(house.ledger().parked()).isEmpty();
  }

  @Test
  void keepsTheSameKeyWaitingAfterARestart() {
    TallyProcess before = house.start("before");
    givePoisonWithThreeBehind();
    before.kill();

    TallyProcess after = house.start("after");
    house.give(Given.unguarded(4, "rice"), Given.unguarded(5, "wheat"));
    await().until(() -> house.announced().tallied().contains(5L));
    assertThat(house.announced().tallied()).containsExactly(5L);
    after.drop(house.numbersTopic(), 0, 0);

    await().until(() -> house.announced().tallied().equals(List.of(5L, 1L, 2L, 3L, 4L)));
  }

  @Test
  void isFoundAmongInnocentEventsThatShareItsBatch() {
    try (Gate gate = house.ledger().shutGate(1)) {
      house.start("only");
      house.give(Given.hold(1, "key-1"));
      house.ledger().awaitWaiting(gate);
      house.give(IntStream.rangeClosed(2, 20).mapToObj(this::innocentUnlessThirteen).toList());
    }

    await().until(() -> house.announced().tallied().contains(20L));
    assertThat(house.announced().tallied()).hasSize(19).doesNotContain(-13L);
    assertThat(house.ledger().parked()).containsExactly(new Ledger.Parked(12, "key-13", true));
    await().until(() -> house.deadLetters().size() == 1);
    assertThat(header(deadLetter(), "dead_letter_reason")).contains("tally_number_check");
  }

  /** The thirteenth breaks a rule that only the database knows, and only when it is flushed. */
  private Given innocentUnlessThirteen(int number) {
    return number == 13 ? Given.plain(-13, "key-13") : Given.plain(number, "key-" + number);
  }

  @Test
  void isWhatCannotBeRead() {
    house.start("only");

    house.give(
        Given.plain(1, "rice").withJson("{\"number\": "),
        Given.plain(2, "wheat").withJson("{\"number\": \"two\"}"),
        Given.plain(3, "maize").withJson("null"),
        Given.plain(4, "barley")
            .withJson("{\"number\": 4, \"key\": \" \", \"action\": \"plain\", \"millis\": 0}"),
        Given.plain(5, "millet"));

    await().until(() -> house.ledger().isTallied(5));
    await().until(() -> house.deadLetters().size() == 4);
    assertThat(house.ledger().parked()).hasSize(4).allMatch(Ledger.Parked::poison);
  }

  @Test
  void isTheCauseOfARecordThatIsTooLargeAndNothingIsHalfDone() {
    house.start("only");

    house.give(Given.tooLarge(13, "rice"), Given.unguarded(1, "rice"), Given.unguarded(2, "wheat"));

    await().until(() -> house.announced().tallied().equals(List.of(2L)));
    assertThat(house.ledger().effects("too-large")).isEmpty();
    assertThat(house.ledger().sumCount("rice")).isZero();
    assertThat(house.ledger().parked())
        .containsExactly(new Ledger.Parked(0, "rice", true), new Ledger.Parked(1, "rice", false));
    await().until(() -> house.deadLetters().size() == 1);
    assertThat(header(deadLetter(), "dead_letter_reason")).contains("bytes");
  }

  @Test
  void isNotAnEventWhoseDatabaseConnectionBreaksAgainAndAgain() {
    TallyProcess only = house.start("only");
    try (Gate gate = house.ledger().shutGate(7)) {
      house.give(Given.hold(7, "rice"));
      for (int breakage = 0; breakage < 4; breakage++) {
        house.ledger().breakConnectionAt(gate);
      }
    }

    await().until(() -> house.announced().tallied().equals(List.of(7L)));
    assertThat(house.ledger().parked()).isEmpty();
    assertThat(house.deadLetters()).isEmpty();
    assertThat(house.ledger().effects("number")).isEqualTo(Map.of(7L, 1));
    await().until(only::isReady);
  }

  @Test
  void isNotAnEventForWhichTimeRunsOutAgainAndAgain() {
    house
        .with("session-timeout", "2s")
        .with("transaction-timeout", "1s")
        .with("idle-in-transaction-timeout", "500ms");
    TallyProcess only = house.start("only");
    house.give(Given.slow(7, "rice", 2_500));
    await().until(() -> only.metric("kirana_events_start_overs_total") >= 4);
    house.ledger().cure(7);

    await().until(() -> house.announced().tallied().equals(List.of(7L)));
    assertThat(house.ledger().parked()).isEmpty();
    assertThat(house.ledger().effects("number")).isEqualTo(Map.of(7L, 1));
  }

  private void givePoisonWithThreeBehind() {
    house.give(
        Given.poison(13, "rice"),
        Given.unguarded(1, "rice"),
        Given.unguarded(2, "rice"),
        Given.unguarded(3, "rice"));
    await().until(() -> house.ledger().parked().size() == 4);
  }

  private ConsumerRecord<String, byte[]> deadLetter() {
    return Ground.probe().records(house.numbersTopic() + ".dead-letter").getFirst();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
