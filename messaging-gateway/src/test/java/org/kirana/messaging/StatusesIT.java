package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kirana.messaging.FakeWhatsApp.error;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.messaging.FakeWhatsApp.Request;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** What statuses change about a message that WhatsApp took. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class StatusesIT extends SendingStory {

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
    assertThat(statusesOf(messageId)).noneMatch(StatusesIT::isFailedForGood);
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
        .until(() -> statusesOf(messageId).stream().anyMatch(StatusesIT::isFailedForGood));
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

  private void reportsFailed(String id, String wamid, int code, String reason) {
    ObjectNode failed = status(id, wamid, "failed");
    failed.putObject("failure").put("code", code).put("reason", reason).put("triesAgain", true);
    reports(failed);
  }

  private static boolean isFailedForGood(SeenEvent status) {
    return field(status, "/status").equals("failed")
        && !Contract.tree(status.json()).at("/failure/triesAgain").asBoolean();
  }
}
