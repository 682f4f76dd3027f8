package org.kirana.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.messaging.GatewayEnvironment.PARTNER_LINE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.messaging.FakeWhatsApp.Request;

/** What leaves, as a template or not at all, once the window is closed. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class ClosedWindowIT extends SendingStory {

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

    SeenEvent event = statusOf(messageId);
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

    assertThat(field(statusOf(messageId), "/failure/code")).isEqualTo("131047");
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

    assertThat(field(statusOf(messageId), "/failure/reason")).isEqualTo("unknown-contact");
  }
}
