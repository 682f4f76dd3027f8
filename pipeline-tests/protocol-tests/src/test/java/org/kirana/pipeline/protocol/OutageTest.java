package org.kirana.pipeline.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kirana.local.infrastructure.Server;

class OutageTest {

  @RegisterExtension final TallyHouse house = TallyHouse.withPartitions(4);

  @AfterEach
  void bringBack() {
    bringBack(Ground.infrastructure().databases());
    bringBack(Ground.infrastructure().broker());
  }

  private static void bringBack(Server server) {
    if (!server.isRunning()) {
      server.restart();
    }
  }

  @Test
  void ofTheDatabaseForTwentySecondsUnderTrafficLosesNothingAndBlamesNobody() {
    TallyProcess only = house.start("only");
    house.give(numbers(1, 300));
    await().until(() -> house.ledger().count("effect") > 0);

    Ground.infrastructure().databases().kill();
    house.give(numbers(301, 600));
    await().until(() -> !only.isReady());
    await()
        .pollInterval(Duration.ofSeconds(1))
        .during(Duration.ofSeconds(20))
        .atMost(Duration.ofSeconds(40))
        .until(() -> house.members() == 1);
    assertThat(only.isReady()).isFalse();
    Ground.infrastructure().databases().restart();

    house.give(numbers(601, 700));
    only.awaitReady();
    awaitAllTalliedOnce(700);
  }

  @Test
  void ofTheBrokerIsOverWhenItComesBack() {
    TallyProcess only = house.start("only");
    house.give(numbers(1, 300));
    await().until(() -> house.ledger().count("effect") > 0);

    Ground.infrastructure().broker().kill();
    await().until(() -> !only.isReady());
    assertThat(only.put("/audits/during-the-outage/key-1")).isEqualTo(204);
    Ground.infrastructure().broker().restart();

    only.awaitReady();
    house.give(numbers(301, 400));
    await().until(() -> house.ledger().count("outbox") == 0);
    awaitAllTalliedOnce(400);
  }

  private void awaitAllTalliedOnce(int count) {
    await().until(() -> house.ledger().effects("number").size() == count);
    await().until(() -> house.announced().tallied().size() == count);
    assertThat(house.ledger().doubled()).isEmpty();
    assertThat(house.ledger().parked()).isEmpty();
    assertThat(house.deadLetters()).isEmpty();
    assertThat(house.announced().contradictions()).isEmpty();
  }

  private static List<Given> numbers(long first, long last) {
    return LongStream.rangeClosed(first, last)
        .mapToObj(number -> Given.unguarded(number, "key-" + number % 16))
        .toList();
  }
}
