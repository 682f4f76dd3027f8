package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Stores that lack some lines, and shoppers who are asked, over real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class MissingStoryTest {

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
  private String shopper;
  private ObjectNode order;
  private String id;

  @BeforeEach
  void a_shopper_between_two_stores() {
    story = new Story(bootstrapServers);
  }

  private void town(boolean byTap) {
    Location place = new Location(27.0, 75 + TOWNS.getAndIncrement() / 10.0);
    near = AdminApi.row(27.001, place.longitude(), 2);
    next = AdminApi.row(27.002, place.longitude(), 2);
    if (byTap) {
      near.put("acceptance", "by-tap");
      next.put("acceptance", "by-tap");
    }
    ramesh = (String) near.get("partnerContactId");
    sunita = (String) next.get("partnerContactId");
    AdminApi.register(List.of(near, next)).statusCode(200);
    order = story.anOrder(place);
    order.put("contactId", UUID.randomUUID().toString());
    shopper = order.get("contactId").asText();
    id = order.get("orderId").asText();
  }

  @AfterEach
  void close() {
    story.close();
  }

  @Nested
  class After_the_match {

    @BeforeEach
    void matched() {
      town(false);
      story.place(order);
      story.awaitFact("store-matched", order);
    }

    @Test
    void the_shopper_agrees_and_the_order_is_reduced_once() {
      strikeTheMilk("missing:" + id);
      JsonNode question = story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      assertThat(new Contract("send-message").problems(question)).isEmpty();
      assertThat(question.at("/content/buttons/0/id").asText()).isEqualTo("take-part:" + id + ":1");
      JsonNode asked = story.awaitFact("part-asked", order);
      assertThat(new Contract("part-asked").problems(asked)).isEmpty();
      assertThat(asked.get("shortfall").asInt()).isOne();
      assertThat(story.facts("order-reduced", order)).isEmpty();
      story.agree(order, 1, "yes-" + id);
      story.agree(order, 1, "yes-" + id);
      story.agree(order, 1, "yes-again-" + id);
      JsonNode fact = story.awaitFact("order-reduced", order);
      assertThat(new Contract("order-reduced").problems(fact)).isEmpty();
      assertThat(fact.get("totalPaise").asLong()).isEqualTo(26_500);
      assertThat(fact.at("/struck/0/sku").asText()).isEqualTo("MILK_500ML");
      assertThat(fact.get("struck")).hasSize(1);
      story.awaitMessage(ramesh, "Order " + code() + " goes without:\n2 × Fresh Milk");
      assertThat(AdminApi.taken(near)).isOne();
      settle();
      assertThat(story.facts("order-reduced", order)).hasSize(1);
      assertThat(story.messages(shopper, "no longer waiting")).isEmpty();
      assertThat(column("total_paise::text")).isEqualTo("26500");
    }

    @Test
    void the_last_line_is_never_struck() {
      strikeTheMilk("missing:" + id);
      story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      story.agree(order, 1, "yes-" + id);
      story.awaitFact("order-reduced", order);
      story.tap("missing:" + id, ramesh, "more-" + id);
      story.awaitMessage(ramesh, "please call the shopper");
      assertThat(story.facts("order-reduced", order)).hasSize(1);
    }

    @Test
    void striking_everything_from_an_old_list_leaves_one_line() {
      story.tap("missing:" + id, ramesh, "missing-" + id);
      story.tap("strike:" + id + ":1:2", ramesh, "strike-2-" + id);
      story.tap("strike:" + id + ":1:1", ramesh, "strike-1-" + id);
      story.awaitMessage(ramesh, "please call the shopper");
      story.tap("struck:" + id + ":1", ramesh, "struck-" + id);
      assertThat(story.awaitMessage(shopper, "Missing:").at("/content/body").asText())
          .contains("Fresh Milk", "₹265.00")
          .doesNotContain("Atta");
    }

    @Test
    void a_line_that_was_struck_by_mistake_comes_back() {
      story.tap("missing:" + id, ramesh, "missing-" + id);
      story.tap("strike:" + id + ":1:2", ramesh, "strike-2-" + id);
      story.tap("strike-afresh:" + id + ":1", ramesh, "afresh-" + id);
      story.tap("strike:" + id + ":1:1", ramesh, "strike-1-" + id);
      story.tap("struck:" + id + ":1", ramesh, "struck-" + id);
      assertThat(story.awaitMessage(shopper, "Missing:").at("/content/body").asText())
          .contains("Chakki Atta", "₹60.00")
          .doesNotContain("Milk");
    }

    @Test
    void the_shopper_cancels_instead_and_an_agreement_comes_too_late() {
      strikeTheMilk("missing:" + id);
      story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      story.requestCancellation(order, "cancel-" + id);
      assertThat(story.awaitFact("order-cancelled", order).get("storeId").asText())
          .isEqualTo(near.get("storeId"));
      story.agree(order, 1, "yes-" + id);
      story.awaitMessage(shopper, code() + " is already cancelled");
      assertThat(story.facts("order-reduced", order)).isEmpty();
      assertThat(column("placed::text")).isNull();
      assertThat(AdminApi.taken(near)).isZero();
    }

    @Test
    void the_shopper_agrees_after_the_goods_have_left() {
      strikeTheMilk("missing:" + id);
      story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      story.tapHandedOver(order, ramesh, "tap-" + id);
      story.awaitFact("order-handed-over", order);
      assertThat(column("placed::text")).isNotNull();
      story.agree(order, 1, "yes-" + id);
      story.awaitFact("order-reduced", order);
      settle();
      assertThat(column("placed::text")).isNull();
      assertThat(AdminApi.taken(near)).isZero();
    }

    @Test
    void a_partner_who_was_not_done_striking_cannot_go_on_after_the_hand_over() {
      story.tap("missing:" + id, ramesh, "missing-" + id);
      story.tapHandedOver(order, ramesh, "tap-" + id);
      story.tap("strike:" + id + ":1:2", ramesh, "strike-" + id);
      story.awaitMessage(ramesh, "was already handed over");
      assertThat(column("placed::text")).isNull();
      assertThat(story.messages(shopper, "Missing:")).isEmpty();
    }

    @Test
    void another_partner_can_strike_nothing() {
      story.tap("missing:" + id, sunita, "missing-" + id);
      story.awaitMessage(sunita, "Sorry, I did not understand that");
      assertThat(column("shortfalls::text")).isNull();
    }

    @Test
    void only_what_is_needed_of_the_order_is_kept() {
      assertThat(column("placed::text")).contains("MILK_500ML").doesNotContain("latitude");
    }
  }

  @Nested
  class Before_acceptance {

    @BeforeEach
    void offered() {
      town(true);
      story.place(order);
      story.awaitMessage(ramesh, "Can you take order " + code());
    }

    @Test
    void the_shopper_agrees_and_the_store_has_the_part() {
      strikeTheMilk("missing:" + id + ":1");
      story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      story.agree(order, 1, "yes-" + id);
      JsonNode fact = story.awaitFact("store-matched", order);
      assertThat(new Contract("store-matched").problems(fact)).isEmpty();
      assertThat(fact.get("lines")).hasSize(1);
      assertThat(fact.at("/lines/0")).isEqualTo(order.at("/lines/0"));
      assertThat(fact.get("totalPaise").asLong()).isEqualTo(26_500);
      JsonNode yours = story.awaitMessage(ramesh, "The shopper agrees. Order " + code());
      assertThat(yours.at("/content/body").asText()).contains("{phone:").doesNotContain("Milk");
      story.agree(order, 1, "yes-again-" + id);
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);
      story.awaitMessage(ramesh, "is already with your shop");
      assertThat(story.facts("store-matched", order)).hasSize(1);
      assertThat(story.facts("order-reduced", order)).isEmpty();
      assertThat(column("total_paise::text")).isEqualTo("26500");
      assertThat(column("placed::text")).contains("MILK_500ML").doesNotContain("latitude");
      assertThat(AdminApi.taken(near)).isOne();
    }

    @Test
    void accepting_while_striking_takes_the_whole() {
      story.tap("missing:" + id + ":1", ramesh, "missing-" + id);
      story.tap("strike:" + id + ":1:2", ramesh, "strike-" + id);
      story.awaitMessage(ramesh, "Missing from order " + code());
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);
      assertThat(story.awaitFact("store-matched", order).get("lines"))
          .isEqualTo(order.get("lines"));
      story.tap("struck:" + id + ":1", ramesh, "struck-" + id);
      story.awaitMessage(ramesh, "That list for order " + code() + " is closed");
      assertThat(story.messages(shopper, "Missing:")).isEmpty();
    }

    @Test
    void accepting_while_the_shopper_is_asked_waits_and_declining_passes_on_whole() {
      strikeTheMilk("missing:" + id + ":1");
      story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      story.tap("accept:" + id + ":1", ramesh, "accept-" + id);
      story.awaitMessage(ramesh, "We are waiting for the shopper");
      assertThat(story.facts("store-matched", order)).isEmpty();
      story.tap("decline:" + id + ":1", ramesh, "decline-" + id);
      assertThat(story.awaitMessage(sunita, "Can you take order").at("/content/body").asText())
          .contains("Fresh Milk");
      story.agree(order, 1, "yes-" + id);
      story.awaitMessage(shopper, code() + " is no longer waiting");
      story.tap("strike:" + id + ":1:1", ramesh, "strike-late-" + id);
      story.awaitMessage(ramesh, "is no longer waiting");
      story.tap("accept:" + id + ":2", sunita, "accept-2-" + id);
      assertThat(story.awaitFact("store-matched", order).get("lines"))
          .isEqualTo(order.get("lines"));
      assertThat(AdminApi.taken(near)).isZero();
      assertThat(AdminApi.taken(next)).isOne();
    }

    @Test
    void the_next_store_may_lack_something_else_under_another_number() {
      strikeTheMilk("missing:" + id + ":1");
      story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      story.tap("decline:" + id + ":1", ramesh, "decline-" + id);
      story.awaitMessage(sunita, "Can you take order " + code());
      story.tap("missing:" + id + ":2", sunita, "missing-2-" + id);
      story.tap("strike:" + id + ":2:1", sunita, "strike-2-" + id);
      story.tap("struck:" + id + ":2", sunita, "struck-2-" + id);
      story.awaitMessage(shopper, "1 × Chakki Atta");
      story.agree(order, 1, "yes-1-" + id);
      story.agree(order, 2, "yes-2-" + id);
      JsonNode fact = story.awaitFact("store-matched", order);
      assertThat(fact.at("/lines/0/sku").asText()).isEqualTo("MILK_500ML");
      assertThat(fact.get("totalPaise").asLong()).isEqualTo(6_000);
      assertThat(fact.at("/store/code").asText()).isEqualTo(next.get("code"));
    }

    @Test
    void the_shopper_cancels_and_the_partner_is_told() {
      strikeTheMilk("missing:" + id + ":1");
      story.awaitMessage(shopper, "2 × Fresh Milk, 500 ml");
      story.requestCancellation(order, "cancel-" + id);
      assertThat(story.awaitFact("order-cancelled", order).has("storeId")).isFalse();
      story.awaitMessage(ramesh, "You need not answer any more");
      story.tap("missing:" + id + ":1", ramesh, "late-" + id);
      story.awaitMessage(ramesh, code() + " was cancelled. Please do not hand it over");
      assertThat(AdminApi.taken(near)).isZero();
    }

    @Test
    void of_an_order_of_one_line_nothing_can_be_struck() {
      ObjectNode single = order.deepCopy();
      String one = UUID.randomUUID().toString();
      single.put("orderId", one).put("totalPaise", 26_500);
      single.withArray("lines").remove(1);
      story.place(single);
      story.awaitMessage(
          ramesh, "Can you take order " + one.substring(0, 6).toUpperCase(Locale.ROOT));
      story.tap("missing:" + one + ":1", ramesh, "missing-" + one);
      story.awaitMessage(ramesh, "please tap “Can’t take it”");
      story.tap("accept:" + one + ":1", ramesh, "accept-" + one);
      assertThat(story.awaitFact("store-matched", single).get("lines")).hasSize(1);
    }

    @Test
    void a_repeated_tap_asks_nobody_twice() {
      strikeTheMilk("missing:" + id + ":1");
      story.tap("struck:" + id + ":1", ramesh, "struck-" + id);
      story.tap("missing:" + id + ":1", ramesh, "missing-" + id);
      story.tap("missing:" + id + ":1", ramesh, "more-" + id);
      story.awaitMessage(ramesh, "We are waiting for the shopper");
      assertThat(story.messages(ramesh, "We are waiting for the shopper")).hasSize(1);
      assertThat(story.messages(shopper, "Missing:")).hasSize(1);
    }
  }

  private void strikeTheMilk(String missing) {
    story.tap(missing, ramesh, "missing-" + id);
    JsonNode list = story.awaitMessage(ramesh, "What is missing from order " + code());
    assertThat(new Contract("send-message").problems(list)).isEmpty();
    story.tap(list.at("/content/list/rows/1/id").asText(), ramesh, "strike-" + id);
    JsonNode rest = story.awaitMessage(ramesh, "Missing from order " + code());
    assertThat(rest.at("/content/body").asText()).contains("2 × Fresh Milk");
    story.tap(rest.at("/content/list/rows/0/id").asText(), ramesh, "struck-" + id);
    story.awaitMessage(ramesh, "We are asking the shopper about order " + code());
  }

  /** After this, everything that was said before about the order was heard. */
  private void settle() {
    story.requestCancellation(order, "settle-" + UUID.randomUUID());
    story.awaitMessage(shopper, code());
    await()
        .until(
            () ->
                !story.facts("order-cancelled", order).isEmpty()
                    || !story.messages(shopper, "was already handed over").isEmpty());
  }

  private String column(String expression) {
    return (String)
        database
            .createNativeQuery(
                "SELECT " + expression + " FROM order_match WHERE order_id = :order", String.class)
            .setParameter("order", UUID.fromString(id))
            .getSingleResultOrNull();
  }

  private String code() {
    return id.substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
