package org.kirana.pipeline.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
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

    @RegisterExtension
    static final TallyHouse house = TallyHouse.withPartitions(1).sharedByTheClass();

    private static TallyProcess only;

    @BeforeAll
    static void start() {
      only = house.start("only");
    }

    @Test
    void theSameNumberGivenTwiceIsTalliedOnce() {
      house.give(Given.plain(11, "rice"), Given.plain(11, "rice"), Given.plain(12, "rice"));

      await().until(() -> house.announced().tallied().contains(12L));
      assertThat(house.ledger().sumCount("rice")).isEqualTo(2);
      assertThat(house.announced().talliedOf("rice")).containsExactly(11L, 12L);
    }

    @Test
    void theSameNumberWithOtherContentRaisesAnAlarm() {
      house.give(Given.plain(21, "wheat"), Given.plain(21, "not wheat"));

      await().until(() -> only.metric("kirana_alarms_total") == 1);
      assertThat(house.ledger().sumCount("not wheat")).isZero();
    }

    @Test
    void unknownFieldsAreAcceptedAndUnknownTypesAreNobodysBusiness() {
      house.give(
          Given.plain(31, "maize").withType("number-taken-back").withJson("not even JSON"),
          Given.plain(32, "maize")
              .withJson(
                  """
                  {"number": 32, "key": "maize", "action": "plain", "millis": 0,
                   "mood": {"since": "yesterday"}}"""));

      await().until(() -> house.ledger().isTallied(32));
      assertThat(house.ledger().sumCount("maize")).isEqualTo(1);
      assertThat(house.ledger().parked()).isEmpty();
    }

    @Test
    void whatIsAnnouncedContinuesTheTraceOfItsCause() {
      Given number = Given.plain(41, "barley");

      house.give(number);

      await().until(() -> house.announced().tallied().contains(41L));
      assertThat(Ground.probe().records(house.talliesTopic()))
          .filteredOn(fact -> "barley".equals(fact.key()))
          .extracting(fact -> new String(fact.headers().lastHeader("traceparent").value(), UTF_8))
          .singleElement()
          .asString()
          .startsWith("00-" + number.traceId());
    }

    @Test
    void aUniqueKeyLostToSomebodyElseIsNobodysFault() throws SQLException {
      double before = only.metric("kirana_events_start_overs_total");
      try (Connection somebodyElse = house.connect()) {
        somebodyElse.setAutoCommit(false);
        try (var insert = somebodyElse.createStatement()) {
          insert.execute("INSERT INTO tally VALUES (52, 'oats', now(), 'somebody else')");
        }
        house.give(Given.plain(51, "oats"), Given.plain(52, "oats"), Given.plain(53, "oats"));
        await().until(() -> house.ledger().count(WAITING_FOR_A_TRANSACTION) > 0);
        somebodyElse.commit();
      }

      await().until(() -> house.announced().tallied().contains(53L));
      assertThat(house.announced().talliedOf("oats")).containsExactly(51L, 53L);
      assertThat(house.ledger().sumCount("oats")).isEqualTo(2);
      assertThat(house.ledger().parked()).isEmpty();
      assertThat(only.metric("kirana_events_start_overs_total")).isGreaterThan(before);
    }

    @Test
    void aQuietPartitionForgetsWhatWasAcknowledged() {
      house.give(Given.plain(61, "millet"));

      await().until(() -> house.announced().tallied().contains(61L));
      await().until(() -> !house.ledger().anythingUnsent());
    }

    @Test
    void aTimerFiresOnceAndAnnounces() {
      house.give(Given.timer(71, "rye", 300));

      await().until(() -> house.announced().numbers("timer-fired").equals(List.of(71L)));
      assertThat(house.ledger().effects("timer")).isEqualTo(Map.of(71L, 1));
      assertThat(house.ledger().count("event_timer")).isZero();
    }
  }

  @Nested
  class AtItsEnd {

    @RegisterExtension
    final TallyHouse house = TallyHouse.withPartitions(1).with("settle-after", "1h");

    @Test
    void aPoliteStopLeavesNothingUnsentAndTheNextStartRepeatsNothing() {
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
