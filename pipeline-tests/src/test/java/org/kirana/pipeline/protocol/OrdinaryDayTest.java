package org.kirana.pipeline.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrdinaryDayTest {

  private static final int KEYS = 20;

  @Nested
  class WithTwoInstances {

    @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(4);

    @Test
    void aThousandNumbersAreTalliedOnceEachAndAnnouncedInTheOrderOfTheirKey() {
      house.start("first");
      house.start("second");
      house.awaitMembers(2);

      house.give(aThousandNumbers());

      await().until(() -> house.ledger().talliedNumbers() == 1000);
      await().until(() -> house.announced().tallied().size() == 1000);
      Announced announced = house.announced();
      assertThat(announced.tallied()).containsExactlyInAnyOrderElementsOf(numbers());
      assertThat(announced.contradictions()).isEmpty();
      assertThat(announced.countsByKey()).hasSize(KEYS);
      assertThat(announced.countsByKey().values())
          .allSatisfy(counts -> assertThat(counts).isEqualTo(upTo(1000 / KEYS)));
      for (int key = 0; key < KEYS; key++) {
        assertThat(announced.talliedOf("key-" + key)).isSorted();
      }
    }

    private List<Given> aThousandNumbers() {
      return numbers().stream().map(number -> Given.plain(number, "key-" + number % KEYS)).toList();
    }

    private List<Long> numbers() {
      return upTo(1000);
    }

    private static List<Long> upTo(int last) {
      return LongStream.rangeClosed(1, last).boxed().toList();
    }
  }

  @Nested
  class WithOneInstance {

    private static final String WAITING_FOR_A_TRANSACTION =
        "pg_locks WHERE locktype = 'transactionid' AND NOT granted";

    @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(1);

    @Test
    void theSameNumberGivenTwiceIsTalliedOnce() {
      house.start("only");

      house.give(Given.plain(7, "rice"), Given.plain(7, "rice"), Given.plain(8, "rice"));

      await().until(() -> house.ledger().isTallied(8));
      assertThat(house.ledger().sumCount("rice")).isEqualTo(2);
      await().until(() -> house.announced().tallied().contains(8L));
      assertThat(house.announced().tallied()).containsExactly(7L, 8L);
    }

    @Test
    void theSameNumberWithOtherContentRaisesAnAlarm() {
      TallyProcess only = house.start("only");

      house.give(Given.plain(7, "rice"), Given.plain(7, "wheat"));

      await().until(() -> only.metric("kirana_alarms_total") == 1);
      assertThat(house.ledger().sumCount("wheat")).isZero();
    }

    @Test
    void unknownFieldsAreAcceptedAndUnknownTypesAreNobodysBusiness() {
      house.start("only");

      house.give(
          Given.plain(1, "rice").withType("number-taken-back").withJson("not even JSON"),
          Given.plain(2, "rice")
              .withJson(
                  """
                  {"number": 2, "key": "rice", "action": "plain", "millis": 0,
                   "mood": {"since": "yesterday"}}"""));

      await().until(() -> house.ledger().isTallied(2));
      assertThat(house.ledger().talliedNumbers()).isEqualTo(1);
      assertThat(house.ledger().parked()).isEmpty();
    }

    @Test
    void whatIsAnnouncedContinuesTheTraceOfItsCause() {
      house.start("only");
      Given number = Given.plain(7, "rice");

      house.give(number);

      await().until(() -> !house.announced().tallied().isEmpty());
      var fact = Ground.probe().records(house.talliesTopic()).getFirst();
      assertThat(new String(fact.headers().lastHeader("traceparent").value(), UTF_8))
          .startsWith("00-" + number.traceId());
    }

    @Test
    void aUniqueKeyLostToSomebodyElseIsNobodysFault() throws SQLException {
      TallyProcess only = house.start("only");
      try (Connection somebodyElse = house.connect()) {
        somebodyElse.setAutoCommit(false);
        try (var insert = somebodyElse.createStatement()) {
          insert.execute("INSERT INTO tally VALUES (7, 'rice', now(), 'somebody else')");
        }
        house.give(Given.plain(6, "rice"), Given.plain(7, "rice"), Given.plain(8, "rice"));
        await().until(() -> house.ledger().count(WAITING_FOR_A_TRANSACTION) > 0);
        somebodyElse.commit();
      }

      await().until(() -> house.ledger().isTallied(8));
      assertThat(house.ledger().isTallied(6)).isTrue();
      assertThat(house.ledger().sumCount("rice")).isEqualTo(2);
      assertThat(house.ledger().parked()).isEmpty();
      assertThat(only.metric("kirana_events_start_overs_total")).isPositive();
      await().until(() -> house.announced().tallied().contains(8L));
      assertThat(house.announced().tallied()).containsExactly(6L, 8L);
    }

    @Test
    void aQuietPartitionForgetsWhatWasAcknowledged() {
      house.start("only");

      house.give(Given.plain(7, "rice"));

      await().until(() -> house.announced().tallied().equals(List.of(7L)));
      await()
          .until(
              () ->
                  !house.ledger().anythingUnsent() && house.ledger().position().nextOffset() == 1);
    }

    @Test
    void aTimerFiresOnceAndAnnounces() {
      house.start("only");

      house.give(Given.timer(7, "rice", 300));

      await().until(() -> house.announced().numbers("timer-fired").equals(List.of(7L)));
      assertThat(house.ledger().effects("timer")).containsOnly(Map.entry(7L, 1));
      assertThat(house.ledger().count("event_timer")).isZero();
    }

    @Test
    void aPoliteStopLeavesNothingUnsentAndTheNextStartRepeatsNothing() {
      house.with("settle-after", "1h");
      TallyProcess before = house.start("before");
      house.give(Given.unguarded(7, "rice"), Given.unguarded(8, "rice"));
      await().until(() -> house.ledger().position().nextOffset() == 2);

      before.stop();

      assertThat(house.ledger().anythingUnsent()).isFalse();
      assertThat(house.members()).isZero();
      assertThat(house.announced().tallied()).containsExactly(7L, 8L);
      house.start("after");
      house.give(Given.unguarded(9, "rice"));
      await().until(() -> house.announced().tallied().equals(List.of(7L, 8L, 9L)));
      assertThat(house.announced().repeats()).isZero();
    }
  }
}
