package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kirana.messaging.FakeWhatsApp.error;
import static org.kirana.messaging.GatewayEnvironment.PARTNER_LINE;
import static org.kirana.messaging.GatewayEnvironment.SHOPPER_LINE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.messaging.FakeWhatsApp.Reply;
import org.kirana.messaging.FakeWhatsApp.Request;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.persistence.Contacts;
import org.kirana.messaging.persistence.MediaStores;
import org.kirana.messaging.persistence.ReceivedMedia;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class SendingIT {

  private static final AtomicLong NEXT = new AtomicLong(918_000_000_000L);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "kirana.whatsapp.base-url")
  URI baseUrl;

  @Inject Contacts contacts;
  @Inject ReceivedMedia receivedMedia;
  @Inject MediaStores stores;
  @Inject DataSource database;
  @Inject MeterRegistry metrics;

  private final PhoneNumber phone = new PhoneNumber(String.valueOf(NEXT.incrementAndGet()));
  private final String messageId = "welcome:" + UUID.randomUUID();
  private EventProbe house;
  private FakeWhatsApp whatsApp;
  private ContactId shopper;

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

  @Nested
  class In_an_open_window {

    @BeforeEach
    void the_shopper_writes() {
      hears("messages", "message-received", shopper, Instant.now());
    }

    @Test
    void a_reply_leaves_as_it_was_worded() {
      send(text(messageId));

      Request request = theOnlyRequest(messageId);
      assertThat(request.path()).isEqualTo("/v26.0/" + SHOPPER_LINE + "/messages");
      assertThat(request.authorization()).isEqualTo("Bearer an-access-token");
      assertThat(request.body().path("to").asText()).isEqualTo(phone.e164());
      assertThat(request.body().at("/text/body").asText()).isEqualTo("Welcome to Kirana.");
      becomes(messageId, "ACCEPTED");
      assertThat(column(messageId, "wamid")).startsWith("wamid.");
    }

    @Test
    void what_is_asked_for_twice_is_said_once() {
      ObjectNode command = text(messageId);
      send(command);
      becomes(messageId, "ACCEPTED");

      send(command);
      send(text("marker:" + messageId));

      becomes("marker:" + messageId, "ACCEPTED");
      assertThat(whatsApp.requests(messageId)).hasSize(1);
    }

    @Test
    void other_words_under_the_same_id_raise_an_alarm_and_are_not_said() {
      double alarms = counted("kirana.alarms", "reason", "message-id-reused");
      send(text(messageId));
      becomes(messageId, "ACCEPTED");
      ObjectNode other = text(messageId);
      ((ObjectNode) other.get("content")).put("body", "Something else.");

      send(other);

      await()
          .atMost(PATIENCE)
          .until(() -> counted("kirana.alarms", "reason", "message-id-reused") == alarms + 1);
      assertThat(whatsApp.requests(messageId)).hasSize(1);
    }

    @Test
    void a_contact_hears_everything_in_the_order_in_which_it_was_said() {
      List<String> ids =
          List.of(messageId + "-1", messageId + "-2", messageId + "-3", messageId + "-4");
      whatsApp.treat(ids.getFirst(), error(400, 131056));

      ids.forEach(id -> send(text(id)));

      ids.forEach(id -> becomes(id, "ACCEPTED"));
      assertThat(whatsApp.order(ids))
          .containsExactly(ids.get(0), ids.get(0), ids.get(1), ids.get(2), ids.get(3));
    }

    @Test
    void one_contact_does_not_hold_up_another() {
      whatsApp.treat(messageId, error(400, 130429), error(400, 130429));
      send(text(messageId));
      ContactId other = idOf(WhatsAppIdentity.of(new PhoneNumber("91" + NEXT.incrementAndGet())));
      hears("messages", "message-received", other, Instant.now());
      ObjectNode command = text("other:" + messageId);
      command.put("contactId", other.toString());

      send(command);

      becomes("other:" + messageId, "ACCEPTED");
      assertThat(column(messageId, "state")).isNotEqualTo("ACCEPTED");
    }

    @Test
    void passing_trouble_is_tried_again() {
      whatsApp.treat(messageId, error(500, 131000), new Reply.Answer(503, "busy"));

      send(text(messageId));

      becomes(messageId, "ACCEPTED");
      assertThat(whatsApp.requests(messageId)).hasSize(3);
    }

    @Test
    void wrong_content_fails_at_once_and_everybody_hears_it() {
      whatsApp.treat(messageId, error(400, 131009));

      send(text(messageId));

      SeenEvent event = announced(messageId);
      assertThat(field(event, "/status")).isEqualTo("failed");
      assertThat(field(event, "/failure/code")).isEqualTo("131009");
      assertThat(field(event, "/failure/reason")).isEqualTo("content");
      assertThat(event.key()).isEqualTo(shopper.toString());
      assertThat(new Contract("message-status-changed").violations(event.json())).isEmpty();
      becomes(messageId, "FAILED");
      assertThat(whatsApp.requests(messageId)).hasSize(1);
    }

    @Test
    void what_whatsapp_would_refuse_does_not_leave_and_everybody_hears_why() {
      ObjectNode command = text(messageId);
      ((ObjectNode) command.get("content"))
          .put("body", "x".repeat(4_096) + "{phone:" + shopper + "}");

      send(command);

      SeenEvent event = announced(messageId);
      assertThat(field(event, "/failure/reason")).isEqualTo("content");
      assertThat(field(event, "/failure/detail")).isEqualTo("body has 4111 letters, at most 4096");
      assertThat(new Contract("message-status-changed").violations(event.json())).isEmpty();
      assertThat(whatsApp.requests(messageId)).isEmpty();
    }

    @Test
    void that_a_message_was_seen_is_told_and_settles_at_once() {
      whatsApp.succeedsWith("{\"success\":true}");
      ObjectNode command = text(messageId);
      command.set(
          "content",
          Contract.tree(new Contract("send-message").read("example-seen.json")).get("content"));

      send(command);

      becomes(messageId, "ACCEPTED");
      assertThat(whatsApp.receipts()).hasSize(1);
    }

    @Test
    void an_expired_token_loses_nothing_and_calls_an_operator() {
      double alarms = counted("kirana.alarms", "reason", "whatsapp-channel");
      whatsApp.treat(messageId, error(401, 190));

      send(text(messageId));

      await()
          .atMost(PATIENCE)
          .until(() -> counted("kirana.alarms", "reason", "whatsapp-channel") == alarms + 1);
      becomes(messageId, "WAITING");
    }

    @Test
    void an_expired_token_stops_the_number_for_a_moment() {
      Table pauses = new Table(database, "line_pause", "line");
      String before = pauses.column("until", "SHOPPER");
      whatsApp.treat(messageId, error(401, 190));

      send(text(messageId));

      await().atMost(PATIENCE).until(() -> !pauses.column("until", "SHOPPER").equals(before));
      becomes(messageId, "WAITING");
    }

    @Test
    void what_is_not_worth_saying_any_more_is_not_said() {
      ObjectNode command = text(messageId);
      command.put("notAfter", Instant.now().minusSeconds(1).toString());

      send(command);

      assertThat(field(announced(messageId), "/failure/reason")).isEqualTo("expired");
      becomes(messageId, "EXPIRED");
      assertThat(whatsApp.requests(messageId)).isEmpty();
    }

    @Test
    void who_wrote_stop_hears_no_news_but_answers_and_orders() {
      ObjectNode stop =
          (ObjectNode) Contract.tree(new Contract("message-received").minimalExample());
      stop.put("contactId", shopper.toString()).put("receivedAt", Instant.now().toString());
      stop.put("text", "Stop");
      house.send(
          "messages",
          "message-received",
          UUID.randomUUID().toString(),
          shopper.toString(),
          stop.toString());
      await().atMost(PATIENCE).until(() -> new People(database).wantNoNews(shopper, Line.SHOPPER));
      ObjectNode aboutAnOrder = text("order:" + messageId).put("priority", "notification");
      aboutAnOrder.put("orderId", UUID.randomUUID().toString());

      send(text(messageId).put("priority", "notification"));
      send(text("reply:" + messageId));
      send(aboutAnOrder);

      assertThat(field(announced(messageId), "/failure/reason")).isEqualTo("recipient");
      becomes("reply:" + messageId, "ACCEPTED");
      becomes("order:" + messageId, "ACCEPTED");
      assertThat(whatsApp.requests(messageId)).isEmpty();
    }

    @Test
    void an_invoice_leaves_as_a_document_with_a_signed_link() {
      send(example(messageId));

      Request request = theOnlyRequest(messageId);
      assertThat(request.body().at("/document/link").asText())
          .startsWith(
              "http://documents.example/invoices/8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21.pdf?until=");
      assertThat(request.body().at("/document/filename").asText())
          .isEqualTo("invoice-0412A-2627-00123.pdf");
    }

    @Test
    void a_number_is_filled_in_only_when_it_leaves() {
      ObjectNode command = text(messageId);
      ((ObjectNode) command.get("content")).put("body", "Call {phone:" + shopper + "}.");

      send(command);

      assertThat(theOnlyRequest(messageId).body().at("/text/body").asText())
          .isEqualTo("Call " + phone.forDisplay() + ".");
    }

    @Test
    void a_number_that_nobody_knows_stops_the_message() {
      ObjectNode command = text(messageId);
      ((ObjectNode) command.get("content")).put("body", "Call {phone:" + UUID.randomUUID() + "}.");

      send(command);

      assertThat(field(announced(messageId), "/failure/reason")).isEqualTo("unfillable-token");
      assertThat(whatsApp.requests(messageId)).isEmpty();
    }

    @Test
    void whatsapp_knows_better_whether_the_window_is_open() {
      whatsApp.treat(messageId, error(400, 131047));

      send(example(messageId));

      becomes(messageId, "ACCEPTED");
      assertThat(whatsApp.requests(messageId))
          .extracting(request -> request.body().path("type").asText())
          .containsExactly("document", "template");
    }
  }

  @Nested
  class In_a_closed_window {

    @Test
    void a_message_leaves_as_its_template() {
      ObjectNode command = example(messageId);
      command.put("line", "partner");

      send(command);

      Request request = theOnlyRequest(messageId);
      assertThat(request.path()).isEqualTo("/v26.0/" + PARTNER_LINE + "/messages");
      assertThat(request.body().at("/template/name").asText()).isEqualTo("invoice_ready");
      assertThat(request.body().at("/template/components/0/type").asText()).isEqualTo("header");
    }

    @Test
    void a_message_without_a_template_fails_as_whatsapp_would_say_it() {
      send(text(messageId));

      SeenEvent event = announced(messageId);
      assertThat(field(event, "/failure/code")).isEqualTo("131047");
      assertThat(field(event, "/failure/reason")).isEqualTo("window-closed");
      assertThat(whatsApp.requests(messageId)).isEmpty();
    }

    @Test
    void a_reply_waits_a_moment_for_the_window_that_is_just_opening() {
      send(text(messageId));
      hears("messages", "message-received", shopper, Instant.now());

      assertThat(theOnlyRequest(messageId).body().path("type").asText()).isEqualTo("text");
    }

    @Test
    void yesterdays_words_open_nothing() {
      hears("messages", "message-received", shopper, Instant.now().minus(Duration.ofHours(25)));

      send(text(messageId));

      assertThat(field(announced(messageId), "/failure/code")).isEqualTo("131047");
    }

    @Test
    void what_a_partner_wrote_opens_only_the_partner_line() {
      hears("partner-messages", "partner-message-received", shopper, Instant.now());
      ObjectNode toPartner = text("partner:" + messageId);
      toPartner.put("line", "partner");

      send(text(messageId));
      send(toPartner);

      becomes("partner:" + messageId, "ACCEPTED");
      becomes(messageId, "FAILED");
    }

    @Test
    void a_contact_whom_nobody_knows_cannot_be_reached() {
      ObjectNode command = text(messageId);
      command.put("contactId", UUID.randomUUID().toString());

      send(command);

      assertThat(field(announced(messageId), "/failure/reason")).isEqualTo("unknown-contact");
    }
  }

  @Nested
  class Without_an_answer {

    @BeforeEach
    void the_shopper_writes() {
      hears("messages", "message-received", shopper, Instant.now());
    }

    @Test
    void a_status_with_our_id_settles_it_and_nothing_is_sent_again() {
      whatsApp.treat(messageId, new Reply.HangUp());
      send(text(messageId));
      becomes(messageId, "UNSURE");

      reports(messageId, "sent");

      becomes(messageId, "SENT");
      assertThat(column(messageId, "wamid")).isEqualTo("wamid.reported");
      send(text("next:" + messageId));
      becomes("next:" + messageId, "ACCEPTED");
      assertThat(whatsApp.requests(messageId)).hasSize(1);
    }

    @Test
    void and_without_a_status_it_is_sent_again_and_counted_as_a_guess() {
      double guesses = metrics.counter("kirana.guessed.sends").count();
      whatsApp.treat(messageId, new Reply.Silence());

      send(text(messageId));

      becomes(messageId, "ACCEPTED");
      assertThat(whatsApp.requests(messageId)).hasSize(2);
      assertThat(column(messageId, "guesses")).isEqualTo("1");
      await()
          .atMost(PATIENCE)
          .until(() -> metrics.counter("kirana.guessed.sends").count() == guesses + 1);
    }

    @Test
    void whoever_held_it_is_gone_and_it_is_doubted_first() {
      whatsApp.treat(messageId, error(400, 131056));
      send(text(messageId));
      becomes(messageId, "WAITING");
      heldBySomebodyWhoDied(messageId);

      becomes(messageId, "UNSURE");
      becomes(messageId, "ACCEPTED");
      assertThat(column(messageId, "guesses")).isEqualTo("1");
    }

    @Test
    void the_next_message_waits_until_it_is_settled() {
      List<String> ids = List.of(messageId + "-1", messageId + "-2");
      whatsApp.treat(ids.getFirst(), new Reply.HangUp());
      ids.forEach(id -> send(text(id)));
      becomes(ids.getFirst(), "UNSURE");
      assertThat(whatsApp.requests(ids.getLast())).isEmpty();

      reports(ids.getFirst(), "delivered");

      becomes(ids.getLast(), "ACCEPTED");
      assertThat(whatsApp.requests(ids.getFirst())).hasSize(1);
    }
  }

  @Nested
  class Afterwards {

    @Test
    void statuses_in_any_order_only_lead_forward() {
      hears("messages", "message-received", shopper, Instant.now());
      send(text(messageId));
      becomes(messageId, "ACCEPTED");

      reports(messageId, "read");
      becomes(messageId, "READ");
      reports(messageId, "sent");
      reports(messageId, "delivered");
      send(text("marker:" + messageId));
      becomes("marker:" + messageId, "ACCEPTED");

      assertThat(column(messageId, "state")).isEqualTo("READ");
    }

    @Test
    void a_document_that_whatsapp_could_not_fetch_is_sent_again() {
      hears("messages", "message-received", shopper, Instant.now());
      send(example(messageId));
      becomes(messageId, "ACCEPTED");

      reportsFailed(messageId, column(messageId, "wamid"), 131053, "transient");

      await().atMost(PATIENCE).until(() -> whatsApp.requests(messageId).size() == 2);
      becomes(messageId, "ACCEPTED");
      assertThat(statusesOf(messageId)).noneMatch(SendingIT::isFailedForGood);
    }

    @Test
    void a_window_that_had_closed_is_met_with_the_template() {
      hears("messages", "message-received", shopper, Instant.now());
      send(example(messageId));
      becomes(messageId, "ACCEPTED");

      reportsFailed(messageId, column(messageId, "wamid"), 131047, "window-closed");

      await().atMost(PATIENCE).until(() -> whatsApp.requests(messageId).size() == 2);
      assertThat(whatsApp.requests(messageId).getLast().body().path("type").asText())
          .isEqualTo("template");
    }

    @Test
    void without_a_template_it_has_failed_for_good_and_everybody_hears_it() {
      hears("messages", "message-received", shopper, Instant.now());
      send(text(messageId));
      becomes(messageId, "ACCEPTED");

      reportsFailed(messageId, column(messageId, "wamid"), 131047, "window-closed");

      await()
          .atMost(PATIENCE)
          .until(() -> statusesOf(messageId).stream().anyMatch(SendingIT::isFailedForGood));
      becomes(messageId, "FAILED");
    }

    @Test
    void a_late_report_on_an_earlier_attempt_changes_nothing() {
      hears("messages", "message-received", shopper, Instant.now());
      send(text(messageId));
      becomes(messageId, "ACCEPTED");

      reportsFailed(messageId, "wamid.of.an.earlier.attempt", 131053, "transient");
      send(text("marker:" + messageId));
      becomes("marker:" + messageId, "ACCEPTED");

      assertThat(column(messageId, "state")).isEqualTo("ACCEPTED");
      assertThat(whatsApp.requests(messageId)).hasSize(1);
    }

    @Test
    void what_is_sent_again_does_not_hold_up_the_next_message() {
      hears("messages", "message-received", shopper, Instant.now());
      send(text(messageId));
      becomes(messageId, "ACCEPTED");
      whatsApp.treat(messageId, error(401, 190));

      reportsFailed(messageId, column(messageId, "wamid"), 131053, "transient");
      await().atMost(PATIENCE).until(() -> whatsApp.requests(messageId).size() == 2);
      send(text("marker:" + messageId));

      becomes("marker:" + messageId, "ACCEPTED");
      assertThat(column(messageId, "state")).isEqualTo("WAITING");
    }

    @Test
    void who_has_only_a_user_id_is_reached_by_it() {
      UserId user = new UserId("IN." + UUID.randomUUID());
      ContactId nameless = idOf(new WhatsAppIdentity(null, user));
      hears("messages", "message-received", nameless, Instant.now());
      ObjectNode command = text(messageId);
      command.put("contactId", nameless.toString());

      send(command);

      Request request = theOnlyRequest(messageId);
      assertThat(request.body().path("recipient").asText()).isEqualTo(user.value());
      assertThat(request.body().has("to")).isFalse();
    }

    @Test
    void who_was_merged_is_reached_under_the_old_name_too() {
      UserId user = new UserId("IN." + UUID.randomUUID());
      ContactId younger = idOf(new WhatsAppIdentity(null, user));
      hears("messages", "message-received", shopper, Instant.now());
      idOf(new WhatsAppIdentity(phone, user));
      ObjectNode command = text(messageId);
      command.put("contactId", younger.toString());

      send(command);

      assertThat(theOnlyRequest(messageId).body().path("to").asText()).isEqualTo(phone.e164());
    }
  }

  @Nested
  class With_a_file_that_somebody_sent {

    private final String received = "media-" + UUID.randomUUID();

    @BeforeEach
    void the_shopper_writes() {
      hears("messages", "message-received", shopper, Instant.now());
    }

    @Test
    void whatsapp_is_given_the_file_once_and_messages_carry_its_id() throws IOException {
      kept("a shopping list");

      send(picture(messageId));
      send(picture("again:" + messageId));

      assertThat(theOnlyRequest(messageId).body().at("/image/id").asText()).isEqualTo("upload-1");
      assertThat(theOnlyRequest("again:" + messageId).body().at("/image/id").asText())
          .isEqualTo("upload-1");
      assertThat(whatsApp.uploads())
          .singleElement()
          .asString()
          .contains("a shopping list", "image/jpeg", "name=\"messaging_product\"");
    }

    @Test
    void it_waits_until_the_file_has_arrived() throws IOException {
      announced();
      send(picture(messageId));
      becomes(messageId, "WAITING");

      arrives("a shopping list");

      becomes(messageId, "ACCEPTED");
      assertThat(whatsApp.requests(messageId)).hasSize(1);
    }

    @Test
    void whatsapp_that_is_away_is_asked_again() throws IOException {
      kept("a shopping list");
      whatsApp.treat(FakeWhatsApp.UPLOAD, error(500, 131000), new Reply.HangUp());

      send(picture(messageId));

      becomes(messageId, "ACCEPTED");
      assertThat(whatsApp.uploads()).hasSize(3);
    }

    @Test
    void a_file_that_whatsapp_refuses_fails_the_message() throws IOException {
      kept("a shopping list");
      whatsApp.treat(FakeWhatsApp.UPLOAD, error(400, 100));

      send(picture(messageId));

      assertThat(field(SendingIT.this.announced(messageId), "/failure/reason"))
          .isEqualTo("content");
      assertThat(whatsApp.requests(messageId)).isEmpty();
    }

    @Test
    void a_file_that_nobody_sent_fails_the_message_and_says_so() {
      send(picture(messageId));

      assertThat(field(SendingIT.this.announced(messageId), "/failure/detail"))
          .isEqualTo("file was not received");
    }

    private ObjectNode picture(String id) {
      ObjectNode command = text(id);
      command
          .putObject("content")
          .put("kind", "image")
          .putObject("file")
          .put("receivedId", received);
      assertThat(new Contract("send-message").violations(command.toString())).isEmpty();
      return command;
    }

    private void kept(String bytes) throws IOException {
      announced();
      arrives(bytes);
    }

    /** Nobody fetches it before the test is over. */
    private void announced() {
      String insert =
          "INSERT INTO received_media (media_id, contact_id, line, mime_type, state, due_at, received_at)"
              + " VALUES (?, ?, 'SHOPPER', 'image/jpeg', 'WAITING', now() + interval '1 hour', now())";
      try (Connection connection = database.getConnection();
          PreparedStatement statement = connection.prepareStatement(insert)) {
        statement.setString(1, received);
        statement.setObject(2, shopper.value());
        statement.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private void arrives(String bytes) throws IOException {
      Path file = Files.createTempFile("arrived", ".jpg");
      Files.writeString(file, bytes);
      receivedMedia.kept(received, stores.keep(received, file));
    }
  }

  private ContactId idOf(WhatsAppIdentity identity) {
    return Objects.requireNonNull(contacts.resolve(List.of(identity)).get(identity));
  }

  private ObjectNode text(String id) {
    return addressed(new Contract("send-message").minimalExample(), id);
  }

  private ObjectNode example(String id) {
    return addressed(new Contract("send-message").example(), id);
  }

  private ObjectNode addressed(String command, String id) {
    ObjectNode addressed = (ObjectNode) Contract.tree(command);
    addressed.put("messageId", id);
    addressed.put("contactId", shopper.toString());
    addressed.put("notAfter", Instant.now().plusSeconds(600).toString());
    return addressed;
  }

  private void send(ObjectNode command) {
    house.send(
        "outgoing-messages",
        "send-message",
        UUID.randomUUID().toString(),
        command.get("contactId").asText(),
        command.toString());
  }

  private void hears(String topic, String type, ContactId contact, Instant at) {
    ObjectNode received = (ObjectNode) Contract.tree(new Contract(type).example());
    received.put("contactId", contact.toString()).put("receivedAt", at.toString());
    house.send(topic, type, UUID.randomUUID().toString(), contact.toString(), received.toString());
  }

  private static boolean isFailedForGood(SeenEvent status) {
    return field(status, "/status").equals("failed")
        && !Contract.tree(status.json()).at("/failure/triesAgain").asBoolean();
  }

  private void reportsFailed(String id, String wamid, int code, String reason) {
    ObjectNode changed =
        (ObjectNode) Contract.tree(new Contract("message-status-changed").example());
    changed.put("messageId", id).put("wamid", wamid).put("status", "failed");
    changed.putObject("failure").put("code", code).put("reason", reason).put("triesAgain", true);
    house.send(
        "message-statuses",
        "message-status-changed",
        UUID.randomUUID().toString(),
        shopper.toString(),
        changed.toString());
  }

  private void reports(String id, String status) {
    ObjectNode changed =
        (ObjectNode) Contract.tree(new Contract("message-status-changed").example());
    changed.put("messageId", id).put("wamid", "wamid.reported").put("status", status);
    house.send(
        "message-statuses",
        "message-status-changed",
        UUID.randomUUID().toString(),
        shopper.toString(),
        changed.toString());
  }

  private Request theOnlyRequest(String id) {
    await().atMost(PATIENCE).until(() -> !whatsApp.requests(id).isEmpty());
    return whatsApp.requests(id).getFirst();
  }

  private SeenEvent announced(String id) {
    await().atMost(PATIENCE).until(() -> statusesOf(id).size() == 1);
    return statusesOf(id).getFirst();
  }

  private List<SeenEvent> statusesOf(String id) {
    return house.seen("message-statuses").stream()
        .filter(event -> event.json().contains("\"" + id + "\""))
        .toList();
  }

  private static String field(SeenEvent event, String pointer) {
    return Contract.tree(event.json()).at(pointer).asText();
  }

  private void becomes(String id, String state) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> assertThat(column(id, "state")).isEqualTo(state));
  }

  private String column(String id, String column) {
    return new Table(database, "outgoing_message", "message_id").column(column, id);
  }

  private void heldBySomebodyWhoDied(String id) {
    String update =
        "UPDATE outgoing_message SET state = 'SENDING', lease = gen_random_uuid(),"
            + " lease_until = now() - interval '1 second', version = version + 1"
            + " WHERE message_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement held = connection.prepareStatement(update)) {
      held.setString(1, id);
      held.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private double counted(String name, String tag, String value) {
    return metrics.find(name).tag(tag, value).counters().stream()
        .mapToDouble(io.micrometer.core.instrument.Counter::count)
        .sum();
  }
}
