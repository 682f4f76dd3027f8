package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.domain.Location;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** Stores that are asked one after the other, over real Kafka and real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class OfferStoryTest {

  /** Each test has a town of its own, further east by a tenth of a degree. */
  private static final AtomicInteger TOWNS = new AtomicInteger();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject StatelessSession database;

  private Story story;
  private Map<String, Object> near;
  private Map<String, Object> next;
  private String ramesh;
  private String sunita;
  private ObjectNode order;
  private String id;

  @BeforeEach
  void two_stores_that_want_to_be_asked() {
    story = new Story(bootstrapServers);
    Location place = new Location(25.0, 75 + TOWNS.getAndIncrement() / 10.0);
    near = AdminApi.askedRow(25.001, place.longitude(), 2);
    next = AdminApi.askedRow(25.002, place.longitude(), 2);
    ramesh = (String) near.get("partnerContactId");
    sunita = (String) next.get("partnerContactId");
    AdminApi.register(List.of(near, next)).statusCode(200);
    order = story.anOrder(place);
    id = order.get("orderId").asText();
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Nested
  class An_offer {

    @Test
    void is_made_to_the_nearest_store_and_holds_a_place_there() {
      story.place(order);

      JsonNode offer = story.awaitMessage(ramesh, "Can you take order " + code());
      assertThat(offer.get("messageId").asText()).isEqualTo("offer:" + id + ":1");
      assertThat(offer.at("/template/name").asText()).isEqualTo("order_offer");
      assertThat(offer.get("priority").asText()).isEqualTo("notification");
      assertThat(new Contract("send-message").problems(offer)).isEmpty();
      assertThat(AdminApi.taken(near)).isOne();
      assertThat(AdminApi.taken(next)).isZero();
      assertThat(story.facts("store-matched", order)).isEmpty();
    }

    @Test
    void that_is_accepted_is_a_match_like_any_other() {
      offered();
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);

      JsonNode fact = story.awaitFact("store-matched", order);
      assertThat(fact.get("lines")).isEqualTo(order.get("lines"));
      assertThat(fact.at("/store/code").asText()).isEqualTo(near.get("code"));
      assertThat(fact.get("distanceMetres").asInt()).isEqualTo(111);
      assertThat(new Contract("store-matched").problems(fact)).isEmpty();
      JsonNode confirmation = story.awaitMessage(ramesh, code() + " is yours");
      assertThat(confirmation.at("/content/buttons/2/id").asText()).isEqualTo("handed-over:" + id);
      assertThat(confirmation.at("/content/body").asText()).contains("{phone:", "2 × Fresh Milk");
      assertThat(AdminApi.taken(near)).isOne();

      story.tapHandedOver(order, ramesh, "tap-" + id);
      story.awaitFact("order-handed-over", order);
      assertThat(AdminApi.taken(near)).isZero();
    }

    @Test
    void that_is_declined_goes_to_the_next_store_at_once() {
      offered();
      story.tap("decline:" + id + ":1", ramesh, "decline-" + id);

      JsonNode second = story.awaitMessage(sunita, "Can you take order " + code());
      assertThat(second.get("messageId").asText()).isEqualTo("offer:" + id + ":2");
      assertThat(AdminApi.taken(near)).isZero();
      assertThat(AdminApi.taken(next)).isOne();

      JsonNode why = story.awaitMessage(ramesh, "What was the reason?");
      assertThat(new Contract("send-message").problems(why)).isEmpty();
      story.tap(why.at("/content/list/rows/1/id").asText(), ramesh, "because-" + id);
      story.awaitMessage(ramesh, "we have noted it");

      story.tap("accept:" + id + ":2", sunita, "accept-" + id);
      assertThat(story.awaitFact("store-matched", order).at("/store/code").asText())
          .isEqualTo(next.get("code"));
      assertThat(explanation("{rounds,0,offer,ending,how}")).isEqualTo("declined");
      assertThat(explanation("{rounds,0,offer,ending,reason}")).isEqualTo("too-busy");
      assertThat(explanation("{rounds,1,explanation,droppedStores,0,by}")).isEqualTo("refused");
      assertThat(explanation("{rounds,1,offer,ending,how}")).isEqualTo("accepted");
    }

    @Test
    void that_nobody_takes_ends_with_the_reason() {
      offered();
      story.tap("decline:" + id + ":1", ramesh, "decline-1-" + id);
      story.awaitMessage(sunita, "Can you take order " + code());
      story.tap("decline:" + id + ":2", sunita, "decline-2-" + id);

      JsonNode fact = story.awaitFact("store-not-matched", order);
      assertThat(fact.get("reason").asText()).isEqualTo("nobody-accepted");
      assertThat(new Contract("store-not-matched").problems(fact)).isEmpty();
      assertThat(AdminApi.taken(near) + AdminApi.taken(next)).isZero();
    }

    @Test
    void that_whatsapp_gives_up_goes_on_but_not_while_the_gateway_tries_again() {
      offered();
      story.reportFailure("offer:" + id + ":1", ramesh, true);
      story.report("offer:" + id + ":1", "sent", ramesh);
      story.reportFailure("offer:" + id + ":1", ramesh, false);

      story.awaitMessage(sunita, "Can you take order " + code());
      assertThat(explanation("{rounds,0,offer,ending,how}")).isEqualTo("undelivered");
      assertThat(explanation("{rounds,0,offer,sentAt}")).isNotNull();
      assertThat(AdminApi.taken(near)).isZero();
    }
  }

  @Nested
  class A_tap_that_comes_too_late_or_again {

    @Test
    void after_a_refusal_changes_nothing() {
      offered();
      story.tap("decline:" + id + ":1", ramesh, "decline-" + id);
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);
      story.tap("decline:" + id + ":1", ramesh, "again-" + id);

      story.awaitMessage(ramesh, "is no longer waiting");
      story.tap("accept:" + id + ":2", sunita, "accept-2-" + id);
      story.awaitFact("store-matched", order);
      assertThat(story.facts("store-matched", order)).hasSize(1);
      assertThat(story.messages(ramesh, "What was the reason?")).hasSize(1);
      assertThat(AdminApi.taken(near)).isZero();
    }

    @Test
    void accepts_once() {
      offered();
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);
      story.tap("decline:" + id + ":1", ramesh, "again-" + id);

      story.awaitMessage(ramesh, "is already with your shop");
      assertThat(story.messages(ramesh, "is already with your shop")).hasSize(1);
      assertThat(story.facts("store-matched", order)).hasSize(1);
      assertThat(AdminApi.taken(near)).isOne();
    }

    @Test
    void from_another_partner_is_not_understood() {
      offered();
      story.tap("accept:" + id + ":1", sunita, "accept-" + id);
      story.tap("accept:" + id + ":2", ramesh, "accept-2-" + id);
      story.tap("accept:" + UUID.randomUUID() + ":1", ramesh, "accept-3-" + id);

      story.awaitMessage(sunita, "Sorry, I did not understand that");
      story.awaitMessage(ramesh, "Sorry, I did not understand that");
      assertThat(story.facts("store-matched", order)).isEmpty();
    }
  }

  @Nested
  class A_cancellation_before_acceptance {

    @Test
    void frees_the_place_and_tells_the_partner() {
      offered();
      story.requestCancellation(order, "cancel-" + id);

      JsonNode fact = story.awaitFact("order-cancelled", order);
      assertThat(fact.has("storeId")).isFalse();
      assertThat(new Contract("order-cancelled").problems(fact)).isEmpty();
      story.awaitMessage(ramesh, "You need not answer any more");
      assertThat(AdminApi.taken(near)).isZero();
    }

    @Test
    void leaves_nothing_to_accept() {
      offered();
      story.requestCancellation(order, "cancel-" + id);
      story.awaitFact("order-cancelled", order);
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);

      story.awaitMessage(ramesh, code() + " was cancelled. Please do not hand it over");
      assertThat(story.facts("store-matched", order)).isEmpty();
      assertThat(AdminApi.taken(near)).isZero();
    }
  }

  private void offered() {
    story.place(order);
    story.awaitMessage(ramesh, "Can you take order " + code());
  }

  private String explanation(String path) {
    return (String)
        database
            .createNativeQuery(
                "SELECT explanation #>> CAST(:path AS text[]) FROM order_match"
                    + " WHERE order_id = :order",
                String.class)
            .setParameter("path", path)
            .setParameter("order", UUID.fromString(id))
            .getSingleResultOrNull();
  }

  private String code() {
    return id.substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
