package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.messaging.FakeWhatsApp.Request;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.persistence.Contacts;

/** One shopper, and a WhatsApp that does as it is told. */
abstract class SendingStory {

  private static final AtomicLong NEXT = new AtomicLong(918_000_000_000L);
  static final Duration PATIENCE = Duration.ofSeconds(20);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "kirana.whatsapp.base-url")
  URI baseUrl;

  @Inject Contacts contacts;
  @Inject DataSource database;
  @Inject MeterRegistry metrics;

  final PhoneNumber phone = anotherPhone();
  final String messageId = "welcome:" + UUID.randomUUID();
  EventProbe house;
  FakeWhatsApp whatsApp;
  ContactId shopper;

  @BeforeEach
  void openTheHouse() throws IOException {
    house = new EventProbe(bootstrapServers);
    whatsApp = new FakeWhatsApp(baseUrl);
    shopper = idOf(WhatsAppIdentity.of(phone));
  }

  @AfterEach
  void closeTheHouse() {
    house.close();
    whatsApp.close();
  }

  static PhoneNumber anotherPhone() {
    return new PhoneNumber(String.valueOf(NEXT.incrementAndGet()));
  }

  ContactId idOf(WhatsAppIdentity identity) {
    return Objects.requireNonNull(contacts.resolve(List.of(identity)).get(identity));
  }

  ObjectNode text(String id) {
    return addressed(new Contract("send-message").minimalExample(), id);
  }

  ObjectNode example(String id) {
    return addressed(new Contract("send-message").example(), id);
  }

  ObjectNode addressed(String command, String id) {
    ObjectNode addressed = (ObjectNode) Contract.tree(command);
    addressed.put("messageId", id);
    addressed.put("contactId", shopper.toString());
    addressed.put("notAfter", Instant.now().plusSeconds(600).toString());
    return addressed;
  }

  void send(ObjectNode command) {
    house.send(
        "outgoing-messages",
        "send-message",
        UUID.randomUUID().toString(),
        command.get("contactId").asText(),
        command.toString());
  }

  void hears(String topic, String type, ContactId contact, Instant at) {
    ObjectNode received = (ObjectNode) Contract.tree(new Contract(type).example());
    received.put("contactId", contact.toString()).put("receivedAt", at.toString());
    house.send(topic, type, UUID.randomUUID().toString(), contact.toString(), received.toString());
  }

  void reports(String id, String status) {
    reports(status(id, "wamid.reported", status));
  }

  void reports(ObjectNode status) {
    house.send(
        "message-statuses",
        "message-status-changed",
        UUID.randomUUID().toString(),
        shopper.toString(),
        status.toString());
  }

  static ObjectNode status(String id, String wamid, String status) {
    ObjectNode changed =
        (ObjectNode) Contract.tree(new Contract("message-status-changed").example());
    return changed.put("messageId", id).put("wamid", wamid).put("status", status);
  }

  Request theOnlyRequest(String id) {
    await().atMost(PATIENCE).until(() -> !whatsApp.requests(id).isEmpty());
    return whatsApp.requests(id).getFirst();
  }

  SeenEvent statusOf(String id) {
    await().atMost(PATIENCE).until(() -> statusesOf(id).size() == 1);
    return statusesOf(id).getFirst();
  }

  List<SeenEvent> statusesOf(String id) {
    return house.seen("message-statuses").stream()
        .filter(event -> event.json().contains("\"" + id + "\""))
        .toList();
  }

  static String field(SeenEvent event, String pointer) {
    return Contract.tree(event.json()).at(pointer).asText();
  }

  void becomes(String id, String state) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> assertThat(column(id, "state")).isEqualTo(state));
  }

  String column(String id, String column) {
    return new Table(database, "outgoing_message", "message_id").column(column, id);
  }

  double counted(String name, String tag, String value) {
    return metrics.find(name).tag(tag, value).counters().stream().mapToDouble(Counter::count).sum();
  }
}
