package org.kirana.pipeline.pods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kirana.local.launcher.Service;

/**
 * Instances come, go, die and freeze while orders keep coming; afterwards nothing is lost and
 * nothing double. It takes a quarter of an hour and every processor, so it has to be asked for: by
 * {@code -Dkirana.pods.per-second=10}, or 50 for a rush; with {@code -Dkirana.pods.scale-all=true}
 * every service is scaled, not one alone.
 */
@EnabledIfSystemProperty(named = "kirana.pods.per-second", matches = "\\d+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PodLifeTest {

  private static final Duration SOON = Duration.ofMinutes(2);

  private PodHouse house;

  @BeforeAll
  void open() {
    house = OpenPodHouse.open();
  }

  @BeforeEach
  void twoOfEach() {
    house.scaleTo(2);
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void aRollingRestartOfAllServicesIsNotNoticedByWhoeverCalls() {
    Answers webhooks = house.replicas(Service.MESSAGING_GATEWAY).door().answers();
    Answers bills = house.replicas(Service.INVOICE_SERVICE).door().answers();
    List<Farewell> farewells = new ArrayList<>();
    Rush rush = house.rush();
    try (rush) {
      house.awaitServed();
      webhooks.forget();
      bills.forget();
      for (Replicas each : house.replicas()) {
        for (int old = 1; old <= 2; old++) {
          house.scaleTo(3, each);
          farewells.addAll(house.scaleTo(2, each));
        }
      }
      house.awaitServed();
    }

    house.closeBooks("A rolling restart of all services", rush);
    assertThat(farewells).hasSize(10).allMatch(Farewell::isByItself);
    assertThat(farewells)
        .filteredOn(farewell -> isCalled(farewell.pod()))
        .as("readiness went off before the port was closed")
        .hasSize(6)
        .allMatch(Farewell::wasTold);
    assertThat(webhooks.all()).isPositive();
    assertThat(webhooks.troubles()).as("webhooks and checkouts answered with 5xx").isEmpty();
    assertThat(bills.all()).isPositive();
    assertThat(bills.troubles()).as("bills answered with 5xx").isEmpty();
  }

  @Test
  void aServiceThatIsAskedToEndInTheMiddleOfAPollFinishesIt() {
    List<Farewell> farewells = new ArrayList<>();
    Rush rush = house.rush();
    try (rush) {
      house.awaitServed();
      for (Service service : List.of(Service.ORDER_SERVICE, Service.STORE_ASSIGNMENT_SERVICE)) {
        farewells.add(endsInAPoll(house.replicas(service)));
        house.scaleTo(2, house.replicas(service));
        house.awaitServed();
      }
    }

    house.closeBooks("SIGTERM in the middle of a poll", rush);
    assertThat(farewells).hasSize(2).allMatch(Farewell::isByItself);
  }

  /** The poll is held until the service has begun to go. */
  private Farewell endsInAPoll(Replicas replicas) {
    CompletableFuture<Farewell> farewell;
    try (PollHeld poll = PollHeld.in(house.database(replicas.service()))) {
      Pod busy = replicas.named(poll.awaitHeld());
      farewell = replicas.retire(busy);
      await().atMost(SOON).until(() -> !busy.process().isHealthy());
    }
    return farewell.join();
  }

  @Test
  void aNodeThatDiesTakesOneInstanceOfEachServiceWithItAndNothingElse() {
    Rush rush = house.rush();
    try (rush) {
      house.awaitServed();
      List<Pod> dead = house.oneOfEach();
      dead.parallelStream().forEach(pod -> pod.process().kill());
      house.awaitServed();
      dead.forEach(pod -> pod.process().restart());
      house.replicas().forEach(Replicas::awaitReady);
      house.awaitServed();
    }

    house.closeBooks("kill -9 of one instance of each service", rush);
  }

  @Test
  void aNodeThatFreezesForLongerThanASessionAndWakesUpDoublesNothing() {
    Map<Service, Long> claimedBefore = new HashMap<>();
    Rush rush = house.rush();
    try (rush) {
      house.awaitServed();
      PodSettings.HEARING.forEach(service -> claimedBefore.put(service, house.epochs(service)));
      List<Pod> frozen = house.oneOfEach();
      try {
        frozen.forEach(pod -> pod.process().freeze());
        sleepsLongerThanASession();
        claimedBefore.forEach(
            (service, epochs) -> await().atMost(SOON).until(() -> house.epochs(service) > epochs));
        house.awaitServed();
      } finally {
        frozen.forEach(pod -> pod.process().thaw());
      }
      house.replicas().forEach(Replicas::awaitReady);
      house.awaitServed();
    }

    house.closeBooks("One instance of each service frozen", rush);
  }

  private static void sleepsLongerThanASession() {
    Instant morning = Instant.now().plus(PodSettings.SESSION.multipliedBy(2));
    await().atMost(SOON).until(() -> Instant.now().isAfter(morning));
  }

  @Test
  void aServiceGoesFromTwoInstancesToFourAndToOne() {
    List<Farewell> farewells = new ArrayList<>();
    Rush rush = house.rush();
    try (rush) {
      house.awaitServed();
      for (Replicas each : PodSettings.SCALED.stream().map(house::replicas).toList()) {
        house.scaleTo(4, each);
        house.awaitServed();
        farewells.addAll(house.scaleTo(1, each));
        house.awaitServed();
        house.scaleTo(2, each);
      }
      house.awaitServed();
    }

    house.closeBooks("Scaled from 2 to 4 to 1: " + PodSettings.SCALED, rush);
    assertThat(farewells).hasSize(3 * PodSettings.SCALED.size()).allMatch(Farewell::isByItself);
  }

  private static boolean isCalled(String pod) {
    return PodSettings.CALLED.stream().anyMatch(service -> pod.startsWith(service.title()));
  }
}
