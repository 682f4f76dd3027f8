package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.domain.Location;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** The service from event to event, over real Kafka and real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class StoryTest {

  /** Each test has a town of its own, further east by a tenth of a degree. */
  private static final AtomicInteger TOWNS = new AtomicInteger();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private Story story;
  private Location place;
  private Map<String, Object> store;
  private String partner;
  private String shopper;
  private ObjectNode order;

  @BeforeEach
  void a_store_beside_the_shopper() {
    story = new Story(bootstrapServers);
    place = new Location(17.0, 75 + TOWNS.getAndIncrement() / 10.0);
    store = AdminApi.row(17.001, place.longitude(), 2);
    partner = (String) store.get("partnerContactId");
    AdminApi.register(List.of(store)).statusCode(200);
    order = story.anOrder(place);
    shopper = order.get("contactId").asText();
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Nested
  class An_order_that_a_store_takes {

    @Test
    void is_announced_with_its_lines_and_the_stores_legal_identity() {
      story.place(order);
      JsonNode fact = story.awaitFact("store-matched", order);
      assertThat(fact.get("lines")).isEqualTo(order.get("lines"));
      assertThat(fact.at("/store/code").asText()).isEqualTo(store.get("code"));
      assertThat(fact.at("/store/gstin").asText()).isEqualTo("27ZZZZZ0412Z1Z0");
      assertThat(fact.get("distanceMetres").asInt()).isEqualTo(111);
      assertThat(new Contract("store-matched").problems(fact)).isEmpty();
      assertThat(AdminApi.taken(store)).isOne();
    }

    @Test
    void is_told_to_the_partner_with_a_button_for_handing_over() {
      story.place(order);
      JsonNode message = story.awaitMessage(partner, "2 × Fresh Milk, 500 ml");
      assertThat(message.at("/content/buttons/2/id").asText())
          .isEqualTo("handed-over:" + order.get("orderId").asText());
      assertThat(message.at("/template/name").asText()).isEqualTo("new_order");
      assertThat(new Contract("send-message").problems(message)).isEmpty();
    }

    @Test
    void is_matched_once_however_often_it_is_heard() {
      story.place(order);
      story.awaitFact("store-matched", order);
      story.place(order);
      ObjectNode differs = order.deepCopy();
      differs.put("totalPaise", 1);
      story.place(differs);
      story.requestCancellation(order, "after-" + order.get("orderId").asText());
      story.awaitFact("order-cancelled", order);
      assertThat(story.facts("store-matched", order)).hasSize(1);
      assertThat(AdminApi.get("/q/metrics").extract().asString())
          .contains("same-order-id-other-content");
    }
  }

  @Nested
  class An_order_that_no_store_takes {

    @Test
    void because_nobody_serves_the_place() {
      ObjectNode far = story.anOrder(new Location(10.0, 92.0));
      story.place(far);
      assertThat(reason(far)).isEqualTo("nobody-serves-the-place");
    }

    @Test
    void because_all_are_closed() {
      AdminApi.post("/admin/stores/" + store.get("storeId") + "/pause").statusCode(200);
      story.place(order);
      assertThat(reason(order)).isEqualTo("all-closed");
    }

    @Test
    void because_the_stores_places_are_taken() {
      List<ObjectNode> orders =
          List.of(order, story.anOrder(place), story.anOrder(place), story.anOrder(place));
      orders.forEach(story::place);
      List<ObjectNode> refused = orders.stream().filter(each -> !isMatched(each)).toList();
      assertThat(refused)
          .hasSize(2)
          .allSatisfy(each -> assertThat(reason(each)).isEqualTo("no-capacity"));
      assertThat(AdminApi.taken(store)).isEqualTo(2);
    }

    private boolean isMatched(ObjectNode each) {
      await()
          .until(
              () ->
                  !story.facts("store-matched", each).isEmpty()
                      || !story.facts("store-not-matched", each).isEmpty());
      return !story.facts("store-matched", each).isEmpty();
    }

    @Test
    void cannot_be_cancelled_and_the_shopper_is_told() {
      ObjectNode far = story.anOrder(new Location(10.0, 92.0));
      story.place(far);
      story.requestCancellation(far, "cancel-" + far.get("orderId").asText());
      story.awaitMessage(shopper, code(far) + " was not taken by any store");
      assertThat(story.facts("order-cancelled", far)).isEmpty();
    }

    private String reason(ObjectNode each) {
      return story.awaitFact("store-not-matched", each).get("reason").asText();
    }
  }

  @Nested
  class A_cancellation {

    @Test
    void right_behind_the_order_frees_the_place_and_tells_the_partner() {
      story.place(order);
      story.requestCancellation(order, "cancel-" + order.get("orderId").asText());
      JsonNode fact = story.awaitFact("order-cancelled", order);
      assertThat(fact.get("storeId").asText()).isEqualTo(store.get("storeId"));
      assertThat(new Contract("order-cancelled").problems(fact)).isEmpty();
      story.awaitMessage(partner, code(order) + " was cancelled by the shopper");
      assertThat(AdminApi.taken(store)).isZero();
    }

    @Test
    void that_is_repeated_is_done_once_and_one_that_is_asked_again_is_answered() {
      String first = "cancel-" + order.get("orderId").asText();
      story.place(order);
      story.requestCancellation(order, first);
      story.requestCancellation(order, first);
      story.requestCancellation(order, "again-" + order.get("orderId").asText());
      story.awaitMessage(shopper, code(order) + " is already cancelled");
      assertThat(story.facts("order-cancelled", order)).hasSize(1);
      assertThat(story.messages(shopper, code(order) + " is already cancelled")).hasSize(1);
      assertThat(AdminApi.taken(store)).isZero();
    }

    @Test
    void after_the_hand_over_comes_too_late() {
      story.place(order);
      story.awaitFact("store-matched", order);
      story.tapHandedOver(order, partner, "tap-" + order.get("orderId").asText());
      story.awaitFact("order-handed-over", order);
      story.requestCancellation(order, "cancel-" + order.get("orderId").asText());
      story.awaitMessage(shopper, code(order) + " was already handed over");
      assertThat(story.facts("order-cancelled", order)).isEmpty();
    }
  }

  @Nested
  class A_partner {

    @Test
    void hands_over_with_a_tap_and_the_place_is_free() {
      story.place(order);
      story.awaitFact("store-matched", order);
      story.tapHandedOver(order, partner, "tap-" + order.get("orderId").asText());
      JsonNode fact = story.awaitFact("order-handed-over", order);
      assertThat(fact.get("by").asText()).isEqualTo("partner");
      assertThat(new Contract("order-handed-over").problems(fact)).isEmpty();
      story.awaitMessage(partner, "Thank you. Order " + code(order));
      assertThat(AdminApi.taken(store)).isZero();
    }

    @Test
    void says_once_that_the_order_is_on_its_way() {
      String id = order.get("orderId").asText();
      story.place(order);
      story.awaitFact("store-matched", order);
      story.tap("packed:" + id, partner, "packed-" + id);
      story.tap("packed:" + id, partner, "packed-" + id);
      story.tap("packed:" + id, partner, "again-" + id);
      JsonNode fact = story.awaitFact("order-packed", order);
      assertThat(fact.get("fulfilment")).isEqualTo(order.get("fulfilment"));
      assertThat(fact.get("storeId").asText()).isEqualTo(store.get("storeId"));
      assertThat(new Contract("order-packed").problems(fact)).isEmpty();
      story.awaitMessage(partner, "We are telling the shopper about order " + code(order));
      story.awaitMessage(partner, "The shopper already knows about order " + code(order));
      story.tapHandedOver(order, partner, "tap-" + id);
      story.tap("packed:" + id, partner, "late-" + id);
      story.awaitMessage(partner, "was already handed over");
      assertThat(story.facts("order-packed", order)).hasSize(1);
      assertThat(story.messages(partner, "The shopper already knows")).hasSize(1);
    }

    @Test
    void who_packs_what_was_cancelled_is_told_to_keep_it() {
      String id = order.get("orderId").asText();
      story.place(order);
      story.requestCancellation(order, "cancel-" + id);
      story.awaitFact("order-cancelled", order);
      story.tap("packed:" + id, partner, "packed-" + id);
      story.awaitMessage(partner, "was cancelled. Please do not hand it over");
      assertThat(story.facts("order-packed", order)).isEmpty();
    }

    @Test
    void who_taps_twice_is_told_so_and_nothing_happens_twice() {
      String tap = "tap-" + order.get("orderId").asText();
      story.place(order);
      story.awaitFact("store-matched", order);
      story.tapHandedOver(order, partner, tap);
      story.tapHandedOver(order, partner, tap);
      story.tapHandedOver(order, partner, "again-" + tap);
      story.awaitMessage(partner, "was already handed over");
      assertThat(story.facts("order-handed-over", order)).hasSize(1);
      assertThat(story.messages(partner, "was already handed over")).hasSize(1);
      assertThat(AdminApi.taken(store)).isZero();
    }

    @Test
    void cannot_hand_over_the_order_of_another_store() {
      String stranger = UUID.randomUUID().toString();
      story.place(order);
      story.awaitFact("store-matched", order);
      story.tapHandedOver(order, stranger, "tap-" + order.get("orderId").asText());
      story.awaitMessage(stranger, "Sorry, I did not understand that");
      assertThat(story.facts("order-handed-over", order)).isEmpty();
      assertThat(AdminApi.taken(store)).isOne();
    }

    @Test
    void who_says_something_else_gets_a_short_help() {
      story.tap("open-sesame", partner, "sesame-" + partner);
      JsonNode help = story.awaitMessage(partner, "Sorry, I did not understand that");
      assertThat(help.get("priority").asText()).isEqualTo("reply");
    }
  }

  private static String code(ObjectNode order) {
    return order.get("orderId").asText().substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
