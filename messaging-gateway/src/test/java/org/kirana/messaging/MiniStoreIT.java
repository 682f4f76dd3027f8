package org.kirana.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.EventId;
import org.kirana.events.Publisher;
import org.kirana.events.trace.Spans;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.StoreLink;
import org.kirana.messaging.domain.StoreLinks;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.persistence.Contacts;
import org.kirana.messaging.persistence.LineWindows;
import org.kirana.messaging.persistence.UsedLinks;

/** What the mini-store's page may do, with real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class MiniStoreIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject Contacts contacts;
  @Inject LineWindows windows;
  @Inject UsedLinks usedLinks;
  @Inject Publisher publisher;
  @Inject StoreLinks storeLinks;

  private final UUID linkId = UUID.randomUUID();
  private final UUID checkoutId = UUID.randomUUID();
  private final PhoneNumber phone =
      new PhoneNumber("9151%08d".formatted(Math.floorMod(linkId.hashCode(), 100_000_000)));
  private EventProbe house;
  private ContactId shopper;

  @BeforeEach
  void aShopperIsKnown() {
    house = new EventProbe(bootstrapServers);
    shopper = idOf(WhatsAppIdentity.of(phone));
  }

  @AfterEach
  void closeProbe() {
    house.close();
  }

  @Nested
  class A_checkout {

    @Test
    void is_published_before_it_is_answered() {
      checkOut(token(), basket()).statusCode(202);

      SeenEvent event = only(heard());
      assertThat(event.type()).isEqualTo("message-received");
      assertThat(event.key()).isEqualTo(shopper.toString());
      assertThat(event.id())
          .isEqualTo(
              EventId.derive("checkout:" + linkId + ":" + checkoutId, "message-received").value());
      assertThat(new Contract("message-received").violations(event.json())).isEmpty();
      var checkout = Contract.tree(event.json()).path("checkout");
      assertThat(checkout.path("linkId").asText()).isEqualTo(linkId.toString());
      assertThat(checkout.at("/place/pinCode").asText()).isEqualTo("400703");
      assertThat(checkout.path("note").asText()).isEqualTo("पके केले 🍌");
    }

    @Test
    void tapped_twice_has_one_id() {
      checkOut(token(), basket()).statusCode(202);
      checkOut(token(), basket()).statusCode(202);

      assertThat(heard()).hasSize(2).extracting(SeenEvent::id).containsOnly(heard().get(0).id());
    }

    @Test
    void may_leave_the_place_to_the_chat() {
      ObjectNode basket = basket();
      basket.putNull("place");
      basket.remove("note");

      checkOut(token(), basket).statusCode(202);

      assertThat(new Contract("message-received").violations(only(heard()).json())).isEmpty();
    }

    @Test
    void tells_the_contact_of_today_when_two_were_merged() {
      UserId user = new UserId("IN." + UUID.randomUUID());
      ContactId younger = idOf(new WhatsAppIdentity(null, user));
      String token = tokenOf(younger, Instant.now());
      idOf(new WhatsAppIdentity(phone, user));

      checkOut(token, basket()).statusCode(202);

      assertThat(only(heard()).key()).isEqualTo(shopper.toString());
    }

    @Test
    void by_a_link_that_was_used_for_another_is_refused() {
      checkOut(token(), basket()).statusCode(202);
      await().atMost(PATIENCE).until(() -> usedLinks.checkoutOf(linkId).isPresent());

      ObjectNode another = basket().put("checkoutId", UUID.randomUUID().toString());
      checkOut(token(), another)
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:kirana:problem:link-used"));
      checkOut(token(), basket()).statusCode(202);
    }

    @Test
    void by_an_expired_link_is_refused() {
      checkOut(tokenOf(shopper, Instant.now().minus(Duration.ofMinutes(31))), basket())
          .statusCode(410)
          .body("type", equalTo("urn:kirana:problem:link-expired"));
      assertThat(heard()).isEmpty();
    }

    @Test
    void by_a_forged_link_is_refused() {
      StoreLinks forger = new StoreLinks(GatewayEnvironment.STORE, List.of("guessed"));
      String forged = tokenIn(forger.to(StoreLink.at(Instant.now(), linkId, shopper), "en"));

      checkOut(forged, basket())
          .statusCode(401)
          .body("type", equalTo("urn:kirana:problem:link-forged"));
      checkOut(token().substring(2), basket()).statusCode(401);
      given().body(basket().toString()).post("/checkouts").then().statusCode(401);
      assertThat(heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "hello", "null", "{} {"})
    void that_is_not_json_is_refused(String body) {
      given()
          .header("Authorization", "Bearer " + token())
          .body(body)
          .post("/checkouts")
          .then()
          .statusCode(400)
          .body("type", equalTo("urn:kirana:problem:not-json"));
    }

    @ParameterizedTest
    @CsvSource({
      "/checkoutId, '\"tuesday\"', checkoutId",
      "/checkoutId, null, checkoutId",
      "/language, '\"fr\"', language",
      "/lines, '[]', lines",
      "/lines, '\"all\"', lines",
      "/lines/0/quantity, 0, lines[0].quantity",
      "/lines/0/quantity, 1.5, lines[0].quantity",
      "/lines/0/quantity, '\"two\"', lines[0].quantity",
      "/lines/0/sku, '\" \"', lines[0].sku",
      "/lines/0/shownUnitPricePaise, -1, lines[0].shownUnitPricePaise",
      "/shownTotalPaise, null, shownTotalPaise",
      "/fulfilment, '\"drone\"', fulfilment",
      "/place/pinCode, '\"4007\"', place.pinCode",
      "/place/latitude, 91, place.latitude",
      "/place, '{}', place.somewhere"
    })
    void names_the_field_that_is_wrong(String pointer, String wrong, String field) {
      ObjectNode basket = basket();
      int last = pointer.lastIndexOf('/');
      ((ObjectNode) basket.at(pointer.substring(0, last)))
          .set(pointer.substring(last + 1), Contract.tree(wrong));

      checkOut(token(), basket)
          .statusCode(422)
          .body("type", equalTo("urn:kirana:problem:checkout-invalid"))
          .body("fields.field", hasItem(field));
      assertThat(heard()).isEmpty();
    }

    @Test
    void of_an_absurd_size_is_refused() {
      checkOut(token(), basket().put("more", "x".repeat(200_000))).statusCode(413);
    }

    @Test
    void waits_for_kafka_and_is_taken_when_it_is_back() {
      Publisher away =
          all -> CompletableFuture.failedFuture(new IllegalStateException("no acknowledgement"));
      QuarkusMock.installMockForType(
          new ReceiveFromMiniStore(contacts, away, Spans.none(), Clock.systemUTC()),
          ReceiveFromMiniStore.class);
      checkOut(token(), basket()).statusCode(503).header("Retry-After", equalTo("5"));
      assertThat(heard()).isEmpty();

      QuarkusMock.installMockForType(
          new ReceiveFromMiniStore(contacts, publisher, Spans.none(), Clock.systemUTC()),
          ReceiveFromMiniStore.class);
      checkOut(token(), basket()).statusCode(202);
    }
  }

  @Nested
  class A_tap_for_a_fresh_link {

    private final String request = "{\"requestId\":\"" + checkoutId + "\",\"language\":\"mr\"}";

    @Test
    void is_told_even_by_an_expired_link() {
      wrote(Instant.now());

      ask(tokenOf(shopper, Instant.now().minus(Duration.ofDays(6)))).statusCode(202);

      SeenEvent event = only(heard());
      assertThat(new Contract("message-received").violations(event.json())).isEmpty();
      assertThat(Contract.tree(event.json()).at("/freshLink/language").asText()).isEqualTo("mr");
    }

    @Test
    void of_somebody_who_has_not_written_for_a_day_leads_back_to_the_chat() {
      ask(token()).statusCode(409).body("type", equalTo("urn:kirana:problem:window-closed"));
      assertThat(heard()).isEmpty();
    }

    @Test
    void by_a_link_of_last_week_or_none_of_ours_is_refused() {
      wrote(Instant.now());

      ask(tokenOf(shopper, Instant.now().minus(Duration.ofDays(8)))).statusCode(401);
      ask("guess").statusCode(401);
      assertThat(heard()).isEmpty();
    }

    private ValidatableResponse ask(String token) {
      return given()
          .header("Authorization", "Bearer " + token)
          .contentType("application/json")
          .body(request)
          .post("/fresh-links")
          .then();
    }
  }

  @Nested
  class A_browser {

    @Test
    void may_call_from_the_mini_stores_page() {
      given()
          .header("Origin", GatewayEnvironment.STORE)
          .header("Access-Control-Request-Method", "POST")
          .header("Access-Control-Request-Headers", "authorization,content-type")
          .options("/checkouts")
          .then()
          .statusCode(200)
          .header("Access-Control-Allow-Origin", equalTo(GatewayEnvironment.STORE))
          .header("Access-Control-Allow-Credentials", not(equalTo("true")));
    }

    @Test
    void may_not_call_from_anywhere_else() {
      given()
          .header("Origin", "https://elsewhere.example")
          .header("Authorization", "Bearer " + token())
          .contentType("application/json")
          .body(basket().toString())
          .post("/checkouts")
          .then()
          .statusCode(403);
      assertThat(heard()).isEmpty();
    }
  }

  @Test
  void a_checkout_or_a_tap_opens_no_customer_service_window() {
    checkOut(token(), basket()).statusCode(202);
    await().atMost(PATIENCE).until(() -> usedLinks.checkoutOf(linkId).isPresent());

    given()
        .header("Authorization", "Bearer " + token())
        .body(Map.of("requestId", checkoutId.toString(), "language", "en"))
        .contentType("application/json")
        .post("/fresh-links")
        .then()
        .statusCode(409);
  }

  /** The gateway has heard the shopper write on WhatsApp. */
  private void wrote(Instant at) {
    ObjectNode received = (ObjectNode) Contract.tree(new Contract("message-received").example());
    received.put("contactId", shopper.toString()).put("receivedAt", at.toString());
    house.send(
        "messages",
        "message-received",
        UUID.randomUUID().toString(),
        shopper.toString(),
        received.toString());
    await().atMost(PATIENCE).until(() -> windows.of(shopper, Line.SHOPPER).isOpenAt(Instant.now()));
  }

  private ObjectNode basket() {
    ObjectNode basket =
        (ObjectNode)
            Contract.tree(new Contract("message-received").read("example-checkout.json"))
                .path("checkout");
    basket.remove("linkId");
    return basket.put("checkoutId", checkoutId.toString()).put("note", " पके केले 🍌 ");
  }

  private ValidatableResponse checkOut(String token, ObjectNode basket) {
    return given()
        .header("Authorization", "Bearer " + token)
        .contentType("application/json")
        .body(basket.toString().getBytes(UTF_8))
        .post("/checkouts")
        .then();
  }

  private String token() {
    return tokenOf(shopper, Instant.now());
  }

  private String tokenOf(ContactId contact, Instant made) {
    return tokenIn(storeLinks.to(StoreLink.at(made, linkId, contact), "en"));
  }

  private static String tokenIn(String link) {
    return link.substring(link.indexOf("#t=") + 3, link.indexOf("&until="));
  }

  private List<SeenEvent> heard() {
    return house.seen("messages").stream()
        .filter(event -> event.json().contains(linkId.toString()))
        .toList();
  }

  private ContactId idOf(WhatsAppIdentity identity) {
    return contacts.resolve(List.of(identity)).get(identity);
  }

  private static SeenEvent only(List<SeenEvent> events) {
    assertThat(events).hasSize(1);
    return events.getFirst();
  }
}
