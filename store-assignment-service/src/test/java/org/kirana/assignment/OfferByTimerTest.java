package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.domain.Location;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(OfferByTimerTest.InSeconds.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class OfferByTimerTest {

  public static class InSeconds implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "kirana.assignment.offer-for", "2S",
          "kirana.assignment.offer-sent-within", "1S",
          "kirana.assignment.offers-at-most", "2",
          // A group of its own, as this test has a database of its own.
          "kirana.events.service", "store-assignment-service-with-short-offers");
    }
  }

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void a_partner_who_is_silent_is_reminded_and_then_the_next_is_asked() {
    Map<String, Object> silent = AdminApi.askedRow(13.001, 75.0, 1);
    Map<String, Object> willing = AdminApi.askedRow(13.002, 75.0, 1);
    String ramesh = (String) silent.get("partnerContactId");
    String sunita = (String) willing.get("partnerContactId");
    AdminApi.register(List.of(silent, willing)).statusCode(200);
    try (Story story = new Story(bootstrapServers)) {
      ObjectNode order = story.anOrder(new Location(13.0, 75.0));
      String offer = "offer:" + order.get("orderId").asText() + ":1";

      story.place(order);
      story.awaitMessage(ramesh, "Can you take order");
      story.report(offer, "sent", ramesh);
      story.report(offer, "delivered", ramesh);

      JsonNode reminder = story.awaitMessage(ramesh, "still waiting for your answer");
      assertThat(new Contract("send-message").problems(reminder)).isEmpty();
      story.awaitMessage(sunita, "Can you take order");
      story.awaitMessage(ramesh, "went to another shop");
      story.tap("accept:" + order.get("orderId").asText() + ":2", sunita, "accept-" + offer);

      story.awaitFact("store-matched", order);
      assertThat(story.messages(ramesh, "still waiting")).hasSize(1);
      assertThat(AdminApi.taken(silent)).isZero();
      assertThat(AdminApi.taken(willing)).isOne();
    }
  }

  @Test
  void an_order_of_which_whatsapp_says_nothing_does_not_hang_and_no_more_than_two_are_asked() {
    List<Map<String, Object>> stores =
        List.of(
            AdminApi.askedRow(13.501, 75.0, 1),
            AdminApi.askedRow(13.502, 75.0, 1),
            AdminApi.askedRow(13.503, 75.0, 1));
    AdminApi.register(stores).statusCode(200);
    try (Story story = new Story(bootstrapServers)) {
      ObjectNode order = story.anOrder(new Location(13.5, 75.0));

      story.place(order);

      JsonNode fact = story.awaitFact("store-not-matched", order);
      assertThat(fact.get("reason").asText()).isEqualTo("nobody-accepted");
      assertThat(story.messages((String) stores.get(1).get("partnerContactId"), "Can you take"))
          .hasSize(1);
      assertThat(story.messages((String) stores.get(2).get("partnerContactId"), "Can you take"))
          .isEmpty();
      assertThat(stores).allSatisfy(store -> assertThat(AdminApi.taken(store)).isZero());
    }
  }

  @Test
  void a_timer_whose_offer_was_accepted_does_nothing() {
    Map<String, Object> quick = AdminApi.askedRow(14.001, 75.0, 2);
    String ramesh = (String) quick.get("partnerContactId");
    AdminApi.register(List.of(quick)).statusCode(200);
    try (Story story = new Story(bootstrapServers)) {
      ObjectNode accepted = story.anOrder(new Location(14.0, 75.0));
      ObjectNode later = story.anOrder(new Location(14.0, 75.0));

      story.place(accepted);
      story.awaitMessage(ramesh, "Can you take order " + code(accepted));
      story.tap("accept:" + accepted.get("orderId").asText() + ":1", ramesh, "a-" + code(accepted));
      story.awaitFact("store-matched", accepted);
      story.place(later);
      story.awaitFact("store-not-matched", later);

      assertThat(story.messages(ramesh, "order " + code(later) + " went to another")).hasSize(1);
      assertThat(story.messages(ramesh, "order " + code(accepted) + " went to another")).isEmpty();
      assertThat(AdminApi.taken(quick)).isOne();
    }
  }

  private static String code(ObjectNode order) {
    return order.get("orderId").asText().substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
