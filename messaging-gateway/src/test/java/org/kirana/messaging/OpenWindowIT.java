package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kirana.messaging.FakeWhatsApp.error;
import static org.kirana.messaging.GatewayEnvironment.SHOPPER_LINE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.messaging.FakeWhatsApp.Reply;
import org.kirana.messaging.FakeWhatsApp.Request;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** What leaves while the 24-hour window of its contact is open. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class OpenWindowIT extends SendingStory {

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
    ContactId other = idOf(WhatsAppIdentity.of(anotherPhone()));
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

    SeenEvent event = statusOf(messageId);
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

    SeenEvent event = statusOf(messageId);
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

    assertThat(field(statusOf(messageId), "/failure/reason")).isEqualTo("expired");
    becomes(messageId, "EXPIRED");
    assertThat(whatsApp.requests(messageId)).isEmpty();
  }

  @Test
  void who_wrote_stop_hears_no_news_but_answers_and_orders() {
    ObjectNode stop = (ObjectNode) Contract.tree(new Contract("message-received").minimalExample());
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

    assertThat(field(statusOf(messageId), "/failure/reason")).isEqualTo("recipient");
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

    assertThat(field(statusOf(messageId), "/failure/reason")).isEqualTo("unfillable-token");
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
