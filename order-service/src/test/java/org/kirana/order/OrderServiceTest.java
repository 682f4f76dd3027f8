package org.kirana.order;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.events.EventId;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;

/** The whole service between a real broker and a real database. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@TestProfile(OrderServiceTest.WithAdminKey.class)
class OrderServiceTest {

  private static final String ADMIN_KEY = "a-key-for-this-test";
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final ObjectMapper JSON = new ObjectMapper();

  public static class WithAdminKey implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("kirana.admin.key", ADMIN_KEY);
    }
  }

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject AgroalDataSource database;
  @Inject ForgetOldMemories forgetOldMemories;

  private EventProbe probe;
  private int taps;
  private final String shopper = UUID.randomUUID().toString();

  @BeforeEach
  void theCatalogueIsAnnounced() {
    probe = new EventProbe(bootstrapServers);
    product("ATTA_5KG", 3, 26_500);
    product("MILK_500ML", 1, 3_000);
    await().atMost(PATIENCE).until(() -> count("priced_product") == 2);
  }

  @AfterEach
  void theProbeIsPutAway() {
    probe.close();
  }

  @Test
  void fromAHiToAnOrderThatIsPlacedOnceThoughItsCartIsDeliveredTwice() {
    says("wamid.1", "\"kind\": \"text\", \"text\": \"Hi\"");
    assertThat(answers(2).getFirst()).startsWith("Welcome to Kirana!");
    says("wamid.2", HERE);
    assertThat(answers(3).getLast()).startsWith("Thank you");
    says("wamid.3", A_CART);
    says("wamid.3", A_CART);
    says("wamid.4", "\"kind\": \"text\", \"text\": \"status\"");

    assertThat(answers(4).getLast())
        .isEqualTo("We are looking for a shop for your order of ₹325.00.");
    assertThat(orders()).hasSize(1);
    JsonNode order = orders().getFirst();
    assertThat(order.get("totalPaise").asLong()).isEqualTo(32_500);
    assertThat(order.at("/lines/1/sku").asText()).isEqualTo("MILK_500ML");
    assertThat(order.at("/place/latitude").asDouble()).isEqualTo(19.0771);
    assertThat(order.at("/place/stateCode").isNull()).isTrue();
    assertThat(order.get("orderId").asText())
        .isEqualTo(
            EventId.derive(wamid("wamid.3"), "message-received").deriveUuid("order").toString());
  }

  @Test
  void aCartThatComesBeforeTheLocationWaitsForIt() {
    says("wamid.1", A_CART);
    assertThat(answers(2).getLast()).startsWith("Your basket of ₹325.00 is safe with us.");
    assertThat(orders()).isEmpty();
    says("wamid.2", HERE);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(orders()).hasSize(1));
  }

  @Test
  void aRefusedBasketIsExplainedInTheShoppersLanguage() {
    says("wamid.1", "\"kind\": \"text\", \"text\": \"नमस्कार\"");
    says("wamid.2", HERE);
    says("wamid.3", cart("MILK_500ML", 1, null));
    says("wamid.4", cart("MILK_500ML", 100, null));
    says("wamid.5", cart("GOLD\\u0000", 1, null));
    says("wamid.6", cart("ATTA_5KG", 1, "20000"));
    assertThat(answers(7).subList(3, 7))
        .containsExactly(
            "आपले बास्केट ₹30.00 चे आहे. सर्वात लहान ऑर्डर ₹149.00 ची असते;"
                + " कृपया आणखी काही घालून पुन्हा पाठवा.",
            "प्रत्येक वस्तू 1 ते 99 पर्यंत मागवता येते. कृपया बास्केट बदलून पुन्हा पाठवा.",
            "आपल्या बास्केटमधील एक वस्तू आमच्या दुकानात नाही. कृपया पुन्हा निवडा.",
            "आपण निवडल्यानंतर किमती बदलल्या आहेत. आता एकूण ₹265.00 होतात. ऑर्डर करायची?");
    assertThat(orders()).isEmpty();
  }

  @Test
  void aLinksOrderIsPlacedOnceWhateverThePageSends() throws SQLException {
    String link = UUID.randomUUID().toString();
    says("checkout.1", checkout(link, 1, "20000"));
    assertThat(answers(2).getLast()).startsWith("Prices have changed");
    tap(0);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(orders()).hasSize(1));
    says("checkout.2", checkout(link, 2, "26500"));
    says("checkout.2", checkout(link, 2, "26500"));
    assertThat(answers(3).getLast()).startsWith("Your order through this link is placed already");
    tap(0);
    assertThat(answers(4).getLast()).startsWith("That question was answered already");
    assertThat(orders()).hasSize(1);
    JsonNode order = orders().getFirst();
    assertThat(order.get("fulfilment").asText()).isEqualTo("pickup");
    assertThat(order.at("/place/pinCode").asText()).isEqualTo("400703");
    assertThat(order.at("/place/stateCode").asText()).isEqualTo("27");
    assertThat(order.at("/place/address").asText()).isEqualTo("Sector 17, Vashi");
    assertThat(order.get("note").asText()).isEqualTo("ring twice");
    assertThat(count("used_link WHERE link_id = '" + link + "'")).isEqualTo(1);
  }

  @Test
  void whatAConversationLearnedOutlivesItsMessages() throws SQLException {
    says("wamid.1", "\"kind\": \"text\", \"text\": \"मराठी\"");
    says("wamid.2", "\"kind\": \"text\", \"text\": \"Stop!\"");
    says("wamid.3", "\"kind\": \"text\", \"text\": \"400703\"");
    says("wamid.4", "\"kind\": \"text\", \"text\": \"नमस्ते\"");
    assertThat(answers(5).getLast()).startsWith("पुन्हा स्वागत!");
    assertThat(
            count(
                "conversation WHERE contact_id = '%s' AND language_chosen AND pin_code = '400703'"
                        .formatted(shopper)
                    + " AND stopped_at IS NOT NULL AND notice_told_at IS NOT NULL"
                    + " AND jsonb_array_length(answer_pace -> 'answered') = 4"))
        .isEqualTo(1);
  }

  @Test
  void whoSaidStopIsSparedNewsThoughAnotherTopicBringsThem() {
    says("wamid.1", HERE);
    says("wamid.2", A_CART);
    says("wamid.3", "\"kind\": \"text\", \"text\": \"stop\"", "2026-11-20T06:31:00Z");
    assertThat(answers(3).getLast()).startsWith("Done.");
    String orderId = orders().getFirst().get("orderId").asText();
    fact(
        "matches",
        "store-not-matched",
        orderId,
        ", \"reason\": \"no-capacity\", \"decidedAt\": \"2026-11-20T06:31:06Z\"");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> support(orderId).body("state", equalTo("NOT_MATCHED")));
    says("wamid.4", "\"kind\": \"text\", \"text\": \"status\"");
    assertThat(answers(4).getLast()).startsWith("No shop could take your last order");
  }

  @Test
  void theFateOfAnOrderIsFollowedAndTold() {
    says("wamid.1", HERE);
    says("wamid.2", A_CART);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(orders()).hasSize(1));
    String orderId = orders().getFirst().get("orderId").asText();

    fact("invoices", "invoice-sent", orderId, "");
    accepted(orderId);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                support(orderId)
                    .statusCode(200)
                    .body("state", equalTo("MATCHED"))
                    .body("invoice", equalTo("SENT"))
                    .body("storeId", equalTo("5a9b8a52-2f0e-5a33-9a2a-7b7f3f1f0c11")));

    says("wamid.3", "\"kind\": \"text\", \"text\": \"Cancel my order\"");
    await().atMost(PATIENCE).until(() -> ofThisShopper("cancellation-requested").size() == 1);
    fact("matches", "order-cancelled", orderId, ", \"cancelledAt\": \"2026-11-20T06:30:06Z\"");
    assertThat(answers(4).getLast())
        .isEqualTo("Your order of ₹325.00 is cancelled. You have nothing to pay.");
    support(orderId).body("state", equalTo("CANCELLED"));
  }

  @Test
  void aPartIsAgreedToAndPackedAndToldOnce() {
    says("wamid.1", HERE);
    says("wamid.2", A_CART);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(orders()).hasSize(1));
    String orderId = orders().getFirst().get("orderId").asText();
    accepted(orderId);
    says("wamid.3", choice("take-part:" + orderId + ":1"));
    says("wamid.3", choice("take-part:" + orderId + ":1"));
    assertThat(answers(3).getLast()).isEqualTo("Thank you! We are telling the shop.");
    assertThat(ofThisShopper("part-agreed")).hasSize(1);
    assertThat(ofThisShopper("part-agreed").getFirst().get("shortfall").asInt()).isEqualTo(1);

    for (int delivery = 0; delivery < 2; delivery++) {
      fact("matches", "order-reduced", orderId, ", \"shortfall\": 1, \"totalPaise\": 26500");
      fact("matches", "order-packed", orderId, ", \"packedAt\": \"2026-11-20T06:50:00Z\"");
    }
    assertThat(answers(4).getLast())
        .isEqualTo("Your order of ₹265.00 is packed and on its way to you.");
    support(orderId)
        .body("state", equalTo("PACKED"))
        .body("totalPaise", equalTo(26_500))
        .body("orderedTotalPaise", equalTo(32_500));
    says("wamid.4", choice("cancel-order:" + orderId));
    assertThat(answers(5).getLast()).startsWith("We have asked to cancel your order.");
    assertThat(ofThisShopper("cancellation-requested")).hasSize(1);
  }

  @Test
  void supportSeesAnOrderOnlyWithTheKeyAndNothingPersonal() {
    says("wamid.1", HERE);
    says("wamid.2", A_CART);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(orders()).hasSize(1));
    String orderId = orders().getFirst().get("orderId").asText();

    support(orderId)
        .statusCode(200)
        .body("totalPaise", equalTo(32_500))
        .body("lines.sku", hasItem("ATTA_5KG"))
        .body("keySet()", not(hasItem("contactId")))
        .body("keySet()", not(hasItem("place")));
    given()
        .header("Authorization", "Bearer wrong")
        .get("/orders/" + orderId)
        .then()
        .statusCode(401)
        .contentType(startsWith("application/problem+json"));
    given().get("/orders/" + orderId).then().statusCode(401);
    support(UUID.randomUUID().toString())
        .statusCode(404)
        .contentType(startsWith("application/problem+json"));
    support("no-id").statusCode(404);
  }

  @Test
  void itIsHealthyAndDescribesItsDoor() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> given().get("/q/health").then().statusCode(200).body("status", equalTo("UP")));
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.keySet()", hasItem("/orders/{orderId}"));
  }

  @Test
  void onlyMessagesAndLinksThatNobodyCanRepeatAreForgotten() throws SQLException {
    run(
        "INSERT INTO heard_message VALUES ('wamid.ancient', 1, now() - interval '15 days 1 minute')");
    run("INSERT INTO heard_message VALUES ('wamid.recent', 1, now() - interval '14 days')");
    for (String age : List.of("15 days 1 minute", "14 days")) {
      run(
          "INSERT INTO used_link VALUES ('%s', '%s', now() - interval '%s')"
              .formatted(UUID.randomUUID(), UUID.randomUUID(), age));
    }
    forgetOldMemories.forget();
    assertThat(count("used_link WHERE used_at < now() - interval '15 days'")).isZero();
    assertThat(count("used_link WHERE used_at < now() - interval '13 days'")).isEqualTo(1);
    assertThat(count("heard_message WHERE message_id = 'wamid.ancient'")).isZero();
    assertThat(count("heard_message WHERE message_id = 'wamid.recent'")).isEqualTo(1);
  }

  private static final String HERE =
      "\"kind\": \"location\", \"location\": {\"latitude\": 19.0771, \"longitude\": 72.9986}";
  private static final String A_CART =
      """
      "kind": "cart", "cart": {"lines": [
        {"sku": "ATTA_5KG", "quantity": 1, "shownUnitPricePaise": 26500},
        {"sku": "MILK_500ML", "quantity": 2, "shownUnitPricePaise": null}]}""";

  private static String cart(String sku, int quantity, @Nullable String shown) {
    return """
        "kind": "cart", "cart": {"lines": [
          {"sku": "%s", "quantity": %d, "shownUnitPricePaise": %s}]}"""
        .formatted(sku, quantity, shown);
  }

  private static String checkout(String link, int atta, String shownUnitPrice) {
    return """
        "kind": "checkout", "checkout": {"linkId": "%s", "checkoutId": "%s", "language": "en",
          "lines": [{"sku": "ATTA_5KG", "quantity": %d, "shownUnitPricePaise": %s}],
          "shownTotalPaise": %d, "fulfilment": "pickup", "note": "ring twice",
          "place": {"pinCode": "400703", "address": "Sector 17, Vashi"}}"""
        .formatted(link, new UUID(0, atta), atta, shownUnitPrice, atta * 26_500);
  }

  /** Taps a button of the message that had some. */
  private void tap(int button) {
    taps++;
    String id =
        ofThisShopper("send-message").stream()
            .map(message -> message.at("/content/buttons/" + button + "/id"))
            .filter(JsonNode::isTextual)
            .findFirst()
            .orElseThrow()
            .asText();
    says("tap." + taps, choice(id));
  }

  private static String choice(String id) {
    return "\"kind\": \"choice\", \"choice\": {\"id\": \"%s\", \"title\": \"\"}".formatted(id);
  }

  private void accepted(String orderId) {
    fact(
        "matches",
        "store-matched",
        orderId,
        ", \"totalPaise\": 32500,"
            + " \"store\": {\"storeId\": \"5a9b8a52-2f0e-5a33-9a2a-7b7f3f1f0c11\"}");
  }

  private void says(String wamid, String members) {
    says(wamid, members, "2026-11-20T06:30:00Z");
  }

  private void says(String wamid, String members, String at) {
    String json =
        """
        {"messageId": "%s", "contactId": "%s", "receivedAt": "%s", %s}"""
            .formatted(wamid(wamid), shopper, at, members);
    String id = EventId.derive(wamid(wamid), "message-received").value();
    probe.send("messages", "message-received", id, shopper, json);
  }

  /** Unique, because the tests share a broker and a database. */
  private String wamid(String name) {
    return name + "." + shopper;
  }

  private void fact(String topic, String type, String orderId, String members) {
    String json = "{\"orderId\": \"%s\"%s}".formatted(orderId, members);
    probe.send(topic, type, EventId.derive(orderId, type).value(), orderId, json);
  }

  private void product(String sku, int version, long pricePaise) {
    String json =
        """
        {"sku": "%s", "version": %d, "name": {"en": "%s"}, "pack": "1", "pricePaise": %d,
         "mrpPaise": null, "hsn": "1101", "gstBasisPoints": 500, "retired": false}"""
            .formatted(sku, version, sku, pricePaise);
    probe.send("products", "product-changed", sku + "-" + version, sku, json);
  }

  private List<String> answers(int count) {
    await().atMost(PATIENCE).until(() -> ofThisShopper("send-message").size() >= count);
    List<JsonNode> answers = ofThisShopper("send-message");
    assertThat(answers).hasSize(count);
    return answers.stream().map(answer -> answer.at("/content/body").asText()).toList();
  }

  private List<JsonNode> orders() {
    return ofThisShopper("order-placed");
  }

  private List<JsonNode> ofThisShopper(String type) {
    String topic = type.equals("send-message") ? "outgoing-messages" : "orders";
    return probe.seen(topic).stream()
        .filter(event -> type.equals(event.type()))
        .map(OrderServiceTest::json)
        .filter(json -> json.get("contactId").asText().equals(shopper))
        .toList();
  }

  private static JsonNode json(SeenEvent event) {
    try {
      return JSON.readTree(Objects.requireNonNull(event.json()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private io.restassured.response.ValidatableResponse support(String orderId) {
    return given().header("Authorization", "Bearer " + ADMIN_KEY).get("/orders/" + orderId).then();
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
