package org.kirana.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedInfrastructureTest {

  private static final String A_BASKET = "{\"sku\":\"ATTA_5KG\"}";

  @Nested
  class WithAKeptFolder {

    @Test
    void dataOutlivesStopKillAndANewStart(@TempDir Path folder) throws SQLException {
      try (var first = EmbeddedInfrastructure.start(InfrastructureSettings.keptIn(folder))) {
        first.createTopics(List.of(Topic.named("orders")));
        write(first, "stopped");
        first.databases().restart();
        first.broker().restart();
        write(first, "killed");
        first.databases().kill();
        first.broker().kill();
        assertThat(first.databases().isRunning()).isFalse();
        assertThat(first.broker().isRunning()).isFalse();
        first.databases().restart();
        first.broker().restart();
        assertThat(notes(first)).containsExactly("stopped", "killed");
      }
      try (var second = EmbeddedInfrastructure.start(InfrastructureSettings.keptIn(folder));
          var probe = new EventProbe(second.bootstrapServers())) {
        assertThat(notes(second)).containsExactly("stopped", "killed");
        assertThat(probe.seen("orders"))
            .extracting(SeenEvent::id)
            .containsExactly("stopped", "killed");
      }
      assertThat(folder.resolve("postgres/data")).exists();
    }

    private void write(Infrastructure infrastructure, String note) throws SQLException {
      try (Connection connection = infrastructure.database("orders").connect();
          var statement = connection.createStatement()) {
        statement.execute("CREATE TABLE IF NOT EXISTS note (id serial, text text)");
        statement.execute("INSERT INTO note (text) VALUES ('" + note + "')");
      }
      try (var probe = new EventProbe(infrastructure.bootstrapServers())) {
        probe.send("orders", "order-placed", note, "key", A_BASKET);
      }
    }

    private List<String> notes(Infrastructure infrastructure) throws SQLException {
      try (Connection connection = infrastructure.database("orders").connect();
          var statement = connection.createStatement();
          var found =
              statement.executeQuery("SELECT string_agg(text, ',' ORDER BY id) FROM note")) {
        found.next();
        return List.of(found.getString(1).split(","));
      }
    }
  }

  @Nested
  class OfATestProcess {

    private final EmbeddedInfrastructure infrastructure =
        (EmbeddedInfrastructure) SharedInfrastructure.get();

    @Test
    void commitsAreSafe() throws SQLException {
      assertThat(setting("fsync")).isEqualTo("on");
      assertThat(setting("synchronous_commit")).isEqualTo("on");
      assertThat(setting("max_connections")).isEqualTo("200");
      assertThat(setting("TimeZone")).isEqualTo("UTC");
    }

    private String setting(String name) throws SQLException {
      try (Connection connection = infrastructure.database("settings").connect();
          var statement = connection.createStatement();
          var found = statement.executeQuery("SHOW " + name)) {
        found.next();
        return found.getString(1);
      }
    }

    @Test
    void aRoleEntersOnlyItsOwnDatabase() {
      Database orders = infrastructure.database("order-service");
      Database invoices = infrastructure.database("invoice-service");
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(
                      orders.jdbcUrl(), invoices.username(), invoices.password()))
          .hasMessageContaining("permission denied");
    }

    @Test
    void askingTwiceForADatabaseGivesTheSame() {
      assertThat(infrastructure.database("twice")).isEqualTo(infrastructure.database("twice"));
    }

    @Test
    void aFrozenDatabaseKeepsConnectionsOpenAndSilent() throws SQLException {
      infrastructure.database("frozen");
      infrastructure.databases().freeze();
      try {
        assertThat(infrastructure.databases().isRunning()).isTrue();
        assertThat(FreePort.answers(infrastructure.databases().port())).isTrue();
        assertThat(stateOf(infrastructure.databases())).isEqualTo("T");
      } finally {
        infrastructure.databases().thaw();
      }
      try (Connection connection = infrastructure.database("frozen").connect()) {
        assertThat(connection.isValid(5)).isTrue();
      }
    }

    private String stateOf(Server server) {
      try (var output =
          new ProcessBuilder("ps", "-o", "stat=", "-p", Long.toString(server.pid().orElseThrow()))
              .start()
              .inputReader()) {
        return output.readLine().substring(0, 1);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Test
    void topicsOfTheContractsExistWithTheirDeadLetters() {
      assertThat(Topics.fromContracts())
          .contains(Topic.named("orders"), Topic.named("orders").deadLetter());
      infrastructure.createTopics(Topics.fromContracts());
      try (var probe = new EventProbe(infrastructure.bootstrapServers())) {
        assertThat(probe.seen("invoices.dead-letter")).isEmpty();
      }
    }

    @Test
    void theProbeSeesWhatItSent() {
      try (var probe = new EventProbe(infrastructure.bootstrapServers())) {
        probe.send("products", "product-changed", "first", "ATTA_5KG", A_BASKET);
        probe.send("products", "product-changed", "second", "ATTA_5KG", A_BASKET);
        List<SeenEvent> seen = probe.seen("products");
        assertThat(seen).extracting(SeenEvent::id).containsExactly("first", "second");
        assertThat(seen.getFirst().type()).isEqualTo("product-changed");
        assertThat(seen.getFirst().key()).isEqualTo("ATTA_5KG");
        assertThat(seen.getFirst().json()).isEqualTo(A_BASKET);
      }
    }
  }

  @Nested
  class BehindAProxy {

    @Test
    void aStalledCableHoldsTheAcknowledgementBack() throws Exception {
      try (TcpProxy proxy = TcpProxy.open();
          var infrastructure =
              EmbeddedInfrastructure.start(
                  InfrastructureSettings.temporary().proxiedAt(proxy.port()))) {
        proxy.target(infrastructure.broker().portBehindProxy());
        infrastructure.createTopics(List.of(Topic.named("orders")));
        try (var probe = new EventProbe("127.0.0.1:" + proxy.port())) {
          probe.send("orders", "order-placed", "before", "key", A_BASKET);
          proxy.stall();
          Thread sending =
              Thread.ofVirtual()
                  .start(() -> probe.send("orders", "order-placed", "stalled", "key", A_BASKET));
          assertThat(sending.join(Duration.ofMillis(500))).isFalse();
          proxy.resume();
          await().untilAsserted(() -> assertThat(sending.isAlive()).isFalse());
          assertThat(probe.seen("orders"))
              .extracting(SeenEvent::id)
              .containsExactly("before", "stalled");
        }
      }
    }
  }

  @Test
  void temporaryDataIsDeleted() {
    var infrastructure = EmbeddedInfrastructure.start(InfrastructureSettings.temporary());
    Path folder = infrastructure.databases().dataDirectory().resolve("../..").normalize();
    assertThat(folder).exists();
    infrastructure.close();
    assertThat(folder).doesNotExist();
  }
}
