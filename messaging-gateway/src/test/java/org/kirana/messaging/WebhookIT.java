package org.kirana.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.kirana.messaging.GatewayEnvironment.PARTNER_LINE;
import static org.kirana.messaging.GatewayEnvironment.SHOPPER_LINE;
import static org.kirana.messaging.SignedWebhook.batch;
import static org.kirana.messaging.SignedWebhook.messages;
import static org.kirana.messaging.SignedWebhook.statuses;
import static org.kirana.messaging.SignedWebhook.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.EventId;
import org.kirana.events.Publisher;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.persistence.Contacts;
import org.kirana.messaging.persistence.NewsWishes;
import org.kirana.messaging.persistence.Usernames;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class WebhookIT {

  private static final String A_SHOPPER = "919999900001";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject Contacts contacts;
  @Inject NewsWishes newsWishes;
  @Inject Usernames usernames;
  @Inject DataSource database;
  @Inject Publisher publisher;

  private EventProbe probe;
  private final String wamid = "wamid." + UUID.randomUUID();

  @BeforeEach
  void openProbe() {
    probe = new EventProbe(bootstrapServers);
  }

  @AfterEach
  void closeProbe() {
    probe.close();
  }

  @Nested
  class A_subscription {

    @Test
    void with_our_token_gets_its_challenge_back() {
      verify("subscribe", GatewayEnvironment.VERIFY_TOKEN)
          .then()
          .statusCode(200)
          .contentType(startsWith("text/plain"))
          .body(equalTo("1158201444"));
    }

    @Test
    void with_another_token_is_refused() {
      verify("subscribe", "guess")
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("status", equalTo(403));
    }

    @Test
    void in_another_mode_is_refused() {
      verify("unsubscribe", GatewayEnvironment.VERIFY_TOKEN).then().statusCode(403);
    }

    @Test
    void without_anything_is_refused() {
      given().get("/webhooks/whatsapp").then().statusCode(403);
    }

    private io.restassured.response.Response verify(String mode, String token) {
      return given()
          .queryParam("hub.mode", mode)
          .queryParam("hub.verify_token", token)
          .queryParam("hub.challenge", "1158201444")
          .get("/webhooks/whatsapp");
    }
  }

  @Nested
  class A_signed_webhook {

    @Test
    void is_published_before_it_is_answered() {
      SignedWebhook.of(batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "Hi"))))
          .post()
          .then()
          .statusCode(200);

      SeenEvent event = only(heard("messages", wamid));
      assertThat(event.type()).isEqualTo("message-received");
      assertThat(event.id()).isEqualTo(EventId.derive(wamid, "message-received").value());
      assertThat(event.key()).isEqualTo(field(event, "contactId"));
      assertThat(field(event, "text")).isEqualTo("Hi");
      assertThat(new Contract("message-received").violations(event.json())).isEmpty();
      assertThat(event.json()).doesNotContain(A_SHOPPER);
    }

    @ParameterizedTest
    @ValueSource(strings = {GatewayEnvironment.OLD_SECRET, GatewayEnvironment.NEW_SECRET})
    void is_good_with_either_secret(String secret) {
      byte[] body =
          batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "\\u0928\\u092e\\ud83d\\ude4f ä")))
              .getBytes(UTF_8);

      SignedWebhook.of(body, secret).post().then().statusCode(200);

      assertThat(field(only(heard("messages", wamid)), "text")).isEqualTo("नम🙏 ä");
    }

    @Test
    void of_the_partner_line_is_heard_as_a_partners() {
      SignedWebhook.of(batch(messages(PARTNER_LINE, text(wamid, A_SHOPPER, "Hi"))))
          .post()
          .then()
          .statusCode(200);

      assertThat(only(heard("partner-messages", wamid)).type())
          .isEqualTo("partner-message-received");
      assertThat(heard("messages", wamid)).isEmpty();
    }

    @Test
    void with_one_message_many_times_is_published_once() {
      String same = text(wamid, A_SHOPPER, "Hi");

      SignedWebhook.of(
              batch(messages(SHOPPER_LINE, same, same), messages(SHOPPER_LINE, same, "null")))
          .post()
          .then()
          .statusCode(200);

      assertThat(heard("messages", wamid)).hasSize(1);
    }

    @Test
    void that_is_repeated_is_published_under_the_same_id_and_contact() {
      SignedWebhook webhook =
          SignedWebhook.of(batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "Hi"))));

      webhook.post().then().statusCode(200);
      webhook.post().then().statusCode(200);

      assertThat(heard("messages", wamid))
          .hasSize(2)
          .extracting(SeenEvent::id, SeenEvent::key, SeenEvent::json)
          .containsOnly(
              org.assertj.core.groups.Tuple.tuple(
                  heard("messages", wamid).getFirst().id(),
                  heard("messages", wamid).getFirst().key(),
                  heard("messages", wamid).getFirst().json()));
    }

    @Test
    void with_a_thousand_updates_is_published_whole() {
      String[] many = new String[1_000];
      Arrays.setAll(many, i -> text(wamid + "." + i, "9199999" + (10_000 + i % 50), "Hi"));

      SignedWebhook.of(batch(messages(SHOPPER_LINE, many))).post().then().statusCode(200);

      assertThat(heard("messages", wamid)).hasSize(1_000);
      assertThat(heard("messages", wamid).stream().map(SeenEvent::key).distinct()).hasSize(50);
    }

    @Test
    void with_a_thousand_updates_twice_and_in_any_order_is_told_in_order_to_each_contact() {
      List<String> all = new java.util.ArrayList<>();
      for (int i = 0; i < 500; i++) {
        String at = String.valueOf(1_795_100_000L + i);
        all.add(
            text(wamid + "." + i, "9188888" + (10_000 + i % 20), "Hi").replace("1795156200", at));
      }
      all.addAll(List.copyOf(all));
      Collections.shuffle(all, new java.util.Random(20_261_121));

      SignedWebhook.of(batch(messages(SHOPPER_LINE, all.toArray(String[]::new))))
          .post()
          .then()
          .statusCode(200);

      List<SeenEvent> heard = heard("messages", wamid);
      assertThat(heard).hasSize(500);
      heard.stream()
          .collect(java.util.stream.Collectors.groupingBy(SeenEvent::key))
          .forEach(
              (contact, events) ->
                  assertThat(events)
                      .hasSize(25)
                      .extracting(event -> field(event, "receivedAt"))
                      .isSorted());
    }

    @Test
    void that_arrives_several_times_at_once_gives_each_message_one_id_and_one_contact()
        throws Exception {
      String[] many = new String[250];
      Arrays.setAll(many, i -> text(wamid + "." + i, "9177777" + (10_000 + i % 50), "Hi"));
      SignedWebhook webhook = SignedWebhook.of(batch(messages(SHOPPER_LINE, many)));

      try (var senders = Executors.newFixedThreadPool(4)) {
        for (var answer :
            senders.invokeAll(Collections.nCopies(4, () -> webhook.post().statusCode()))) {
          assertThat(answer.get()).isEqualTo(200);
        }
      }

      List<SeenEvent> heard = heard("messages", wamid);
      assertThat(heard).hasSize(1_000);
      assertThat(heard.stream().map(event -> event.id() + event.key()).distinct()).hasSize(250);
      assertThat(heard.stream().map(SeenEvent::key).distinct()).hasSize(50);
    }

    @Test
    void with_a_status_tells_what_became_of_our_message() {
      String status =
          "{\"id\":\"%s\",\"status\":\"delivered\",\"timestamp\":\"1795156200\",\"recipient_id\":\"%s\",\"biz_opaque_callback_data\":\"welcome:1\"}"
              .formatted(wamid, A_SHOPPER);

      SignedWebhook.of(batch(statuses(SHOPPER_LINE, status, status))).post().then().statusCode(200);

      SeenEvent event =
          only(
              probe.seen("message-statuses").stream()
                  .filter(seen -> seen.json().contains(wamid))
                  .toList());
      assertThat(field(event, "status")).isEqualTo("delivered");
      assertThat(field(event, "messageId")).isEqualTo("welcome:1");
      assertThat(event.key()).isEqualTo(field(event, "contactId"));
      assertThat(new Contract("message-status-changed").violations(event.json())).isEmpty();
    }

    @Test
    void about_a_number_that_is_not_ours_is_accepted_and_left_alone() {
      SignedWebhook.of(batch(messages("somebody-elses", text(wamid, A_SHOPPER, "Hi"))))
          .post()
          .then()
          .statusCode(200);

      assertThat(heard("messages", wamid)).isEmpty();
      given()
          .get("/q/metrics")
          .then()
          .body(
              org.hamcrest.Matchers.containsString(
                  "kirana_webhook_ignored_total{reason=\"unknown-line\"}"));
    }

    @Test
    void with_a_preference_is_remembered_and_announced_nowhere() {
      WhatsAppIdentity asha = WhatsAppIdentity.of(new PhoneNumber(A_SHOPPER));
      ContactId contact =
          java.util.Objects.requireNonNull(contacts.resolve(List.of(asha)).get(asha));

      SignedWebhook.of(Fixture.json("other-fields", "preference-stop"))
          .post()
          .then()
          .statusCode(200);
      assertThat(people().wantNoNews(contact, Line.SHOPPER)).isTrue();
      assertThat(people().wantNoNews(contact, Line.PARTNER)).isFalse();

      SignedWebhook.of(Fixture.json("other-fields", "preference-resume"))
          .post()
          .then()
          .statusCode(200);
      SignedWebhook.of(Fixture.json("other-fields", "preference-stop"))
          .post()
          .then()
          .statusCode(200);
      assertThat(people().wantNoNews(contact, Line.SHOPPER)).isFalse();
    }

    @Test
    void with_a_username_is_remembered_and_followed() {
      WhatsAppIdentity asha = WhatsAppIdentity.of(new PhoneNumber(A_SHOPPER));
      ContactId contact =
          java.util.Objects.requireNonNull(contacts.resolve(List.of(asha)).get(asha));
      Instant now = Instant.now();

      calledThemselves("asha.cooks", now.minusSeconds(20));
      assertThat(people().username(contact)).contains("asha.cooks");
      calledThemselves("asha.bakes", now);
      calledThemselves("asha.cooks", now.minusSeconds(10));
      SignedWebhook.of(batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "Hi"))))
          .post()
          .then()
          .statusCode(200);

      assertThat(people().username(contact)).contains("asha.bakes");
      calledThemselves("asha.cooks", now.plusSeconds(1));
      assertThat(people().username(contact)).contains("asha.cooks");
    }

    private void calledThemselves(String username, Instant at) {
      ObjectNode webhook = (ObjectNode) Contract.tree(Fixture.json("messages", "text"));
      ObjectNode value = (ObjectNode) webhook.at("/entry/0/changes/0/value");
      ((ObjectNode) value.at("/contacts/0")).put("wa_id", A_SHOPPER).remove("user_id");
      ((ObjectNode) value.at("/contacts/0/profile")).put("username", username);
      ((ObjectNode) value.at("/messages/0"))
          .put("id", "wamid." + java.util.UUID.randomUUID())
          .put("from", A_SHOPPER)
          .put("timestamp", String.valueOf(at.getEpochSecond()))
          .remove("from_user_id");
      SignedWebhook.of(webhook.toString()).post().then().statusCode(200);
    }

    @Test
    void about_our_account_is_counted() {
      SignedWebhook.of(Fixture.json("other-fields", "template-status"))
          .post()
          .then()
          .statusCode(200);

      given()
          .get("/q/metrics")
          .then()
          .body(
              org.hamcrest.Matchers.containsString(
                  "kirana_whatsapp_notices_total{field=\"message_template_status_update\",word=\"PAUSED\"}"));
    }

    @Test
    void of_almost_three_megabytes_is_read() {
      String body = batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "Hi")));

      SignedWebhook.of(body + " ".repeat(3 * 1024 * 1024 - body.length()))
          .post()
          .then()
          .statusCode(200);

      assertThat(heard("messages", wamid)).hasSize(1);
    }
  }

  @Nested
  class Is_refused {

    @Test
    void without_a_signature() {
      given()
          .contentType("application/json")
          .body(batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "Hi"))))
          .post("/webhooks/whatsapp")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("status", equalTo(401))
          .body("title", notNullValue());

      assertThat(heard("messages", wamid)).isEmpty();
    }

    @Test
    void with_the_signature_of_somebody_else() {
      byte[] body = batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "Hi"))).getBytes(UTF_8);

      SignedWebhook.of(body, "somebody-elses").post().then().statusCode(401);

      assertThat(heard("messages", wamid)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{} {}", "{\"a\":\u0001}"})
    void when_it_is_not_json(String body) {
      SignedWebhook.of(body)
          .post()
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("status", equalTo(400));
    }

    @Test
    void above_three_megabytes() {
      SignedWebhook.of(" ".repeat(3 * 1024 * 1024 + 1))
          .post()
          .then()
          .statusCode(413)
          .contentType("application/problem+json");
    }

    @Test
    void while_kafka_is_away_and_taken_when_it_is_back() {
      SignedWebhook webhook =
          SignedWebhook.of(batch(messages(SHOPPER_LINE, text(wamid, A_SHOPPER, "Hi"))));

      Publisher away =
          all -> CompletableFuture.failedFuture(new IllegalStateException("no acknowledgement"));
      QuarkusMock.installMockForType(
          new ReceiveMessage(contacts, usernames, newsWishes, away), ReceiveMessage.class);
      webhook
          .post()
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", equalTo("5"));
      assertThat(heard("messages", wamid)).isEmpty();

      QuarkusMock.installMockForType(
          new ReceiveMessage(contacts, usernames, newsWishes, publisher), ReceiveMessage.class);
      webhook.post().then().statusCode(200);
      assertThat(heard("messages", wamid)).hasSize(1);
    }
  }

  private People people() {
    return new People(database);
  }

  private List<SeenEvent> heard(String topic, String id) {
    return probe.seen(topic).stream().filter(event -> event.json().contains(id)).toList();
  }

  private static SeenEvent only(List<SeenEvent> events) {
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  private static String field(SeenEvent event, String name) {
    return Contract.tree(event.json()).path(name).asText();
  }
}
