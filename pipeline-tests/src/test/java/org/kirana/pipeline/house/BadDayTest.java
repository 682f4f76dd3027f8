package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.local.infrastructure.Server;
import org.kirana.local.launcher.Service;
import org.kirana.local.launcher.ServiceProcess;

/** Orders keep coming while something is killed, frozen or away; afterwards the audit closes. */
class BadDayTest {

  private static final Duration SOON = Duration.ofMinutes(1);

  @AfterEach
  void everythingIsBack() {
    House.awaitHealthy();
  }

  @ParameterizedTest
  @EnumSource(
      value = Service.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"WHATSAPP_SIMULATOR", "CATALOG_SERVICE"})
  void aServiceIsKilledUnderTraffic(Service service) {
    ServiceProcess process = House.stack().process(service);
    Audit audit = Audit.begin();
    int carts;
    try (Shoppers shoppers = Shoppers.ordering(10)) {
      shoppers.awaitAtLeast(15);
      process.kill();
      process.restart();
      process.awaitHealthy(SOON);
      shoppers.awaitAtLeast(shoppers.count() + 5);
      carts = shoppers.stop();
    }
    audit.closes(carts);
  }

  @Test
  void theBrokerIsKilledAndServicesGoOnByThemselves() {
    Server broker = House.stack().infrastructure().broker();
    Audit audit = Audit.begin();
    int carts;
    try (Shoppers shoppers = Shoppers.ordering(10)) {
      shoppers.awaitAtLeast(10);
      broker.kill();
      await()
          .atMost(SOON)
          .until(() -> !House.stack().process(Service.MESSAGING_GATEWAY).isHealthy());
      assertThat(Webhook.hi().statusCode()).isEqualTo(503);
      broker.restart();
      House.awaitHealthy();
      shoppers.awaitAtLeast(shoppers.count() + 10);
      carts = shoppers.stop();
    }
    audit.closes(carts);
  }

  @Test
  void theDatabaseIsAwayForTwentySecondsAndNothingIsLostOrDeadLettered() {
    Server database = House.stack().infrastructure().databases();
    Audit audit = Audit.begin();
    int carts;
    try (Shoppers shoppers = Shoppers.ordering(5)) {
      shoppers.awaitAtLeast(10);
      database.kill();
      Instant back = Instant.now().plusSeconds(20);
      await().atMost(SOON).until(() -> !House.stack().process(Service.ORDER_SERVICE).isHealthy());
      assertThat(adminOf(Service.STORE_ASSIGNMENT_SERVICE, "/admin/stores/count")).isEqualTo(503);
      assertThat(adminOf(Service.ORDER_SERVICE, "/orders/" + UUID.randomUUID())).isEqualTo(503);
      await().atMost(SOON).until(() -> Instant.now().isAfter(back));
      database.restart();
      House.awaitHealthy();
      shoppers.awaitAtLeast(shoppers.count() + 10);
      carts = shoppers.stop();
    }
    audit.closes(carts);
  }

  /** Store-assignment-service reads all its stores before it hears anything. */
  @Test
  void aServiceThatStartsWhileTheDatabaseIsAwayWaitsForIt() {
    Server database = House.stack().infrastructure().databases();
    ServiceProcess service = House.stack().process(Service.STORE_ASSIGNMENT_SERVICE);
    database.kill();
    service.kill();
    service.restart();
    await().during(Duration.ofSeconds(20)).atMost(SOON).until(service::isRunning);
    assertThat(service.isHealthy()).isFalse();
    database.restart();
    service.awaitHealthy(SOON);
  }

  @Test
  void aSecondInstanceTakesOverFromAFrozenOneWhichThenWakesUp() {
    ServiceProcess first = House.stack().process(Service.STORE_ASSIGNMENT_SERVICE);
    ServiceProcess second = House.stack().startAnother(Service.STORE_ASSIGNMENT_SERVICE);
    Audit audit = Audit.begin();
    int carts;
    try (Shoppers shoppers = Shoppers.ordering(5)) {
      second.awaitHealthy(SOON);
      shoppers.awaitAtLeast(10);
      first.freeze();
      shoppers.awaitAtLeast(shoppers.count() + 10);
      first.thaw();
      shoppers.awaitAtLeast(shoppers.count() + 5);
      House.stack().dismiss(second);
      carts = shoppers.stop();
    }
    audit.closes(carts);
  }

  private static int adminOf(Service service, String path) {
    return Json.send(
            HttpRequest.newBuilder(House.stack().uri(service).resolve(path))
                .header("Authorization", "Bearer " + House.stack().secrets().adminKey()))
        .statusCode();
  }
}
