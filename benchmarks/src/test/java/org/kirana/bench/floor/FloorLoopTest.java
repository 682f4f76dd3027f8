package org.kirana.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kirana.local.infrastructure.Database;
import org.kirana.local.infrastructure.EmbeddedInfrastructure;
import org.kirana.local.infrastructure.InfrastructureSettings;
import org.kirana.local.infrastructure.Topic;

class FloorLoopTest {

  private static final int ORDERS = 40;
  private static final EmbeddedInfrastructure SERVERS =
      EmbeddedInfrastructure.start(InfrastructureSettings.temporary());

  @TempDir Path folder;

  @BeforeAll
  static void aServiceHasHeardAndWritten() throws SQLException {
    SERVERS.createTopics(
        List.of(Topic.named("asked"), Topic.named("said"), Topic.named(Announcements.TOPIC)));
    try (var producer =
        new KafkaProducer<byte[], byte[]>(
            Map.of("bootstrap.servers", SERVERS.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (int number = 0; number < ORDERS; number++) {
        byte[] bytes = ("order " + number).getBytes(UTF_8);
        producer.send(new ProducerRecord<>("asked", bytes, bytes));
        producer.send(from("shop", new ProducerRecord<>("said", bytes, bytes)));
        producer.send(from("somebody-else", new ProducerRecord<>("said", bytes, bytes)));
      }
    }
    try (Connection shop = SERVERS.database("shop").connect();
        Statement statement = shop.createStatement()) {
      statement.execute(
          "CREATE TABLE event_position (topic text, partition int, epoch bigint, next_offset"
              + " bigint)");
      statement.execute(
          "CREATE TABLE sale (sale_id uuid PRIMARY KEY, lines jsonb NOT NULL, paper bytea, paise"
              + " bigint CHECK (paise > 0)) WITH (fillfactor = 80)");
      statement.execute("CREATE INDEX sale_paise ON sale (paise)");
      statement.execute(
          "INSERT INTO sale SELECT gen_random_uuid(), '{\"sku\": \"ATTA_5KG\"}', '\\x0102', n FROM"
              + " generate_series(1, 40) n");
      statement.execute("CREATE TABLE shelf (shelf_id int PRIMARY KEY, free int)");
      statement.execute("INSERT INTO shelf SELECT n, 9 FROM generate_series(1, 3) n");
    }
  }

  private static ProducerRecord<byte[], byte[]> from(
      String service, ProducerRecord<byte[], byte[]> record) {
    record.headers().add("ce_source", service.getBytes(UTF_8));
    return record;
  }

  @AfterAll
  static void stop() {
    SERVERS.close();
  }

  @Test
  void theSameEventsRowsAndRecordsAreCountedForEachOrder() throws Exception {
    plan("scratch-one").writeTo(folder);
    FloorLoop.main(new String[] {folder.toString()});
    LoopCost cost = LoopCost.readFrom(folder);
    assertThat(cost.events()).isEqualTo(1);
    assertThat(cost.rows()).isEqualTo(1);
    assertThat(cost.records()).isEqualTo(1);
    assertThat(cost.changes())
        .as("of 8 batches 7 change sales once, 6 of them twice; each changes all 3 shelves")
        .isEqualTo((7 * 5 + 6 * 5 + 8 * 3) / (double) ORDERS);
    assertThat(count("scratch-one", "SELECT count(*) FROM sale WHERE paper = '\\x0102'"))
        .isEqualTo(ORDERS);
    assertThat(count("scratch-one", "SELECT count(*) FROM pg_indexes WHERE tablename = 'sale'"))
        .isEqualTo(2);
  }

  @Test
  void sqlAloneWritesEveryRowOfTheLastPassAgain() throws Exception {
    FloorPlan plan = plan("scratch-two");
    plan.writeTo(folder);
    FloorLoop.main(new String[] {folder.toString()});
    PureSql check = PureSql.of(plan, 8, Files.createDirectories(folder.resolve("check")));
    assertThat(check.by()).isIn("pgbench", "JDBC");
    assertThat(count("scratch-two", "SELECT count(*) FROM sale")).isEqualTo(ORDERS);
  }

  private FloorPlan plan(String scratch) {
    return new FloorPlan(
        "shop",
        SERVERS.bootstrapServers(),
        0,
        ORDERS,
        ORDERS,
        5,
        List.of("asked"),
        List.of("asked", "said"),
        where("shop"),
        where(scratch),
        Map.of("sale", (long) ORDERS, "shelf", 0L),
        Map.of("sale", 2, "shelf", 1),
        new FloorPlan.Servers(
            SERVERS.broker().pid().orElseThrow(), SERVERS.databases().pid().orElseThrow()));
  }

  private static FloorPlan.Where where(String name) {
    Database database = SERVERS.database(name);
    return new FloorPlan.Where(database.jdbcUrl(), database.username(), database.password());
  }

  private static long count(String database, String sql) throws SQLException {
    try (Connection connection = SERVERS.database(database).connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
