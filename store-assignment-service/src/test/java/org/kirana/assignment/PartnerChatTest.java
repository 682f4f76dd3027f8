package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

/** What partners write about their stores and what they are answered, over real Kafka. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class PartnerChatTest {

  /** Each test has a town of its own, further east by a tenth of a degree. */
  private static final AtomicInteger TOWNS = new AtomicInteger();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject EntityManager entities;

  private Story story;
  private Location place;
  private Map<String, Object> store;
  private String partner;
  private PartnerChat ramesh;

  @BeforeEach
  void a_store_and_its_partners_phone() {
    story = new Story(bootstrapServers);
    place = new Location(26.0, 75 + TOWNS.getAndIncrement() / 10.0);
    store = AdminApi.row(26.001, place.longitude(), 5);
    partner = (String) store.get("partnerContactId");
    AdminApi.register(List.of(store)).statusCode(200);
    ramesh = new PartnerChat(bootstrapServers, partner);
  }

  @AfterEach
  void close() {
    ramesh.close();
    story.close();
  }

  @Nested
  class Standing_aside {

    @Test
    void a_busy_store_gets_no_orders_until_it_is_open_again() {
      assertThat(ramesh.say("Busy for 2 hrs 🙏"))
          .startsWith("Shree Ganesh Kirana is busy: no new orders until ");

      ObjectNode meanwhile = place();
      assertThat(story.awaitFact("store-not-matched", meanwhile).get("reason").asText())
          .isEqualTo("no-capacity");
      assertThat(explanation(meanwhile)).contains("\"by\": \"busy\"");

      assertThat(ramesh.say("OPEN!")).startsWith("Shree Ganesh Kirana is open");
      story.awaitFact("store-matched", place());
    }

    @Test
    void a_closed_store_gets_no_orders_and_the_admin_sees_who_said_so() {
      assertThat(ramesh.say("aaj dukan band hai"))
          .startsWith("Shree Ganesh Kirana is closed: no new orders until ");
      ObjectNode meanwhile = place();
      assertThat(story.awaitFact("store-not-matched", meanwhile).get("reason").asText())
          .isEqualTo("all-closed");
      assertThat(explanation(meanwhile)).contains("\"by\": \"closed-by-partner\"");
      AdminApi.get("/admin/stores/" + store.get("storeId"))
          .body("notice.kind", equalTo("closed"))
          .body("notice.by", equalTo(partner));
    }

    @Test
    void a_holiday_lasts_through_its_last_day() {
      assertThat(ramesh.say("holiday till further notice"))
          .isEqualTo("Shree Ganesh Kirana is on holiday: no new orders until you write “open”.");
      ObjectNode meanwhile = place();
      assertThat(story.awaitFact("store-not-matched", meanwhile).get("reason").asText())
          .isEqualTo("all-closed");
      assertThat(explanation(meanwhile)).contains("\"by\": \"holiday\"");
    }

    @Test
    void a_date_that_cannot_be_read_is_asked_back_and_changes_nothing() {
      assertThat(ramesh.say("holiday till 31/02")).startsWith("Until when? I could not read that");
      story.awaitFact("store-matched", place());
    }

    @Test
    void a_later_day_off_is_asked_about_and_a_tap_says_yes() {
      JsonNode question = ramesh.ask("kal chutti");
      assertThat(PartnerChat.body(question)).startsWith("Shall no orders come from now until ");
      assertThat(new Contract("send-message").problems(question)).isEmpty();
      assertThat(ramesh.tap(question.at("/content/buttons/0/id").asText()))
          .startsWith("Shree Ganesh Kirana is on holiday: no new orders until ");
    }

    @Test
    void an_open_store_that_the_operator_paused_is_told_so() {
      AdminApi.post("/admin/stores/" + store.get("storeId") + "/pause").statusCode(200);
      assertThat(ramesh.say("open")).contains("paused on our side");
    }
  }

  @Nested
  class Late_and_repeated_messages {

    @Test
    void an_older_message_never_undoes_a_newer_one() {
      Instant now = Instant.now();
      assertThat(ramesh.sayAt(now, "open")).contains("is open");
      assertThat(ramesh.sayAt(now.minusSeconds(60), "closed")).contains("is open");
      story.awaitFact("store-matched", place());
    }

    @Test
    void a_repeat_changes_nothing() {
      Instant now = Instant.now();
      ramesh.write("wamid.closed-" + partner, now, "closed");
      ramesh.write("wamid.open-" + partner, now, "open");
      ramesh.write("wamid.closed-" + partner, now, "closed");
      assertThat(ramesh.say("what?")).contains("You can write to me");
      assertThat(ramesh.answers().stream().map(PartnerChat::body))
          .filteredOn(body -> body.contains("is closed"))
          .hasSize(1);
      story.awaitFact("store-matched", place());
    }

    @Test
    void being_busy_ends_by_itself_even_if_it_is_heard_when_it_is_over() {
      assertThat(ramesh.sayAt(Instant.now().minusSeconds(7200), "busy for an hour"))
          .contains("is open");
      story.awaitFact("store-matched", place());
    }
  }

  @Nested
  class With_several_stores {

    private Map<String, Object> second;

    @BeforeEach
    void another_store_of_the_same_partner() {
      second = AdminApi.row(26.05, place.longitude(), 5);
      second.put("name", "Sai {phone:1} Stores");
      second.put("partnerContactId", partner);
      AdminApi.register(List.of(second)).statusCode(200);
    }

    @Test
    void the_partner_is_asked_which_and_a_tap_does_it() {
      JsonNode question = ramesh.ask("closed");
      assertThat(PartnerChat.body(question)).isEqualTo("Which store do you mean?");
      assertThat(question.at("/content/list/rows"))
          .extracting(row -> row.get("title").asText())
          .containsExactly("Sai (phone:1) Stores", "Shree Ganesh Kirana", "All stores");
      assertThat(new Contract("send-message").problems(question)).isEmpty();

      String answer = ramesh.tap(question.at("/content/list/rows/1/id").asText());

      assertThat(answer).contains("Shree Ganesh Kirana is closed").doesNotContain("Sai");
      story.awaitFact("store-not-matched", place());
    }

    @Test
    void all_are_closed_with_one_tap() {
      JsonNode question = ramesh.ask("chutti 3 din");
      assertThat(ramesh.tap(question.at("/content/list/rows/2/id").asText()))
          .contains("Shree Ganesh Kirana is on holiday", "Sai (phone:1) Stores is on holiday");
    }

    @Test
    void a_store_can_be_named_by_its_code() {
      assertThat(ramesh.say("busy " + AdminApi.code(second)))
          .startsWith("Sai (phone:1) Stores is busy");
    }

    @Test
    void nobody_speaks_for_the_store_of_another() {
      try (PartnerChat stranger = new PartnerChat(bootstrapServers, UUID.randomUUID().toString())) {
        assertThat(stranger.tap("which:" + store.get("storeId") + ":closed:told:"))
            .startsWith("Sorry, I did not understand that");
      }
      story.awaitFact("store-matched", place());
    }
  }

  @Nested
  class Todays_orders {

    @Test
    void are_none_at_first() {
      assertThat(ramesh.say("orders?")).isEqualTo("No orders today so far.");
    }

    @Test
    void are_listed_with_their_amounts_and_states_and_what_they_come_to() {
      ObjectNode kept = place();
      ObjectNode gone = place();
      ObjectNode cancelled = place();
      List.of(kept, gone, cancelled).forEach(order -> story.awaitFact("store-matched", order));
      story.tapHandedOver(gone, partner, "tap-" + gone.get("orderId").asText());
      story.awaitFact("order-handed-over", gone);
      story.requestCancellation(cancelled, "cancel-" + cancelled.get("orderId").asText());
      story.awaitFact("order-cancelled", cancelled);

      assertThat(ramesh.say("today's orders"))
          .contains(
              "• " + code(kept) + "  ₹325.00  to be handed over",
              "• " + code(gone) + "  ₹325.00  handed over",
              "• " + code(cancelled) + "  ₹325.00  cancelled")
          .endsWith("Together: 2 orders, ₹650.00");
    }
  }

  @Test
  void a_partner_is_answered_in_their_language() {
    Map<String, Object> shop = AdminApi.row(27.0, place.longitude(), 1);
    shop.put("language", "hi");
    AdminApi.register(List.of(shop)).statusCode(200);
    try (PartnerChat sita =
        new PartnerChat(bootstrapServers, (String) shop.get("partnerContactId"))) {
      assertThat(sita.say("एक घंटा व्यस्त")).contains("अभी व्यस्त है", "“खुला” लिख दें");
      assertThat(sita.say("मदद")).startsWith("आप मुझे लिख सकते हैं");
    }
  }

  private ObjectNode place() {
    ObjectNode order = story.anOrder(place);
    story.place(order);
    return order;
  }

  private String explanation(ObjectNode order) {
    return (String)
        entities
            .createNativeQuery("SELECT explanation::text FROM order_match WHERE order_id = :id")
            .setParameter("id", UUID.fromString(order.get("orderId").asText()))
            .getSingleResult();
  }

  private static String code(ObjectNode order) {
    return order.get("orderId").asText().substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
