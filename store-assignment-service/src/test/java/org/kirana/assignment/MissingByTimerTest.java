package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.domain.Location;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** What happens when a shopper is silent. */
@QuarkusTest
@TestProfile(MissingByTimerTest.InSeconds.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class MissingByTimerTest {

  public static class InSeconds implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "kirana.assignment.offer-for", "60S",
          "kirana.assignment.agree-within", "2S",
          // A group of its own, as this test has a database of its own.
          "kirana.events.service", "store-assignment-service-with-silent-shoppers");
    }
  }

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void an_order_of_which_the_shopper_says_nothing_goes_to_the_next_store_whole() {
    Map<String, Object> lacking = AdminApi.askedRow(11.001, 76.0, 1);
    Map<String, Object> next = AdminApi.askedRow(11.002, 76.0, 1);
    String ramesh = (String) lacking.get("partnerContactId");
    String sunita = (String) next.get("partnerContactId");
    AdminApi.register(List.of(lacking, next)).statusCode(200);
    try (Story story = new Story(bootstrapServers)) {
      ObjectNode order = anOrder(story, new Location(11.0, 76.0));
      String id = order.get("orderId").asText();
      story.place(order);
      story.awaitMessage(ramesh, "Can you take order");
      strikeTheMilk(story, "missing:" + id + ":1", ramesh, id);
      story.awaitMessage(ramesh, "The shopper has not answered in time");
      JsonNode offer = story.awaitMessage(sunita, "Can you take order");
      assertThat(offer.at("/content/body").asText()).contains("Fresh Milk", "₹325.00");
      story.agree(order, 1, "yes-" + id);
      story.awaitMessage(order.get("contactId").asText(), "no longer waiting");
      story.tap("accept:" + id + ":2", sunita, "accept-" + id);
      assertThat(story.awaitFact("store-matched", order).get("lines"))
          .isEqualTo(order.get("lines"));
      assertThat(AdminApi.taken(lacking)).isZero();
      assertThat(AdminApi.taken(next)).isOne();
    }
  }

  @Test
  void the_partner_of_an_accepted_order_is_asked_to_call_and_the_shopper_may_still_agree() {
    Map<String, Object> store = AdminApi.row(11.5, 76.0, 1);
    String ramesh = (String) store.get("partnerContactId");
    AdminApi.register(List.of(store)).statusCode(200);
    try (Story story = new Story(bootstrapServers)) {
      ObjectNode order = anOrder(story, new Location(11.5, 76.0));
      String id = order.get("orderId").asText();
      story.place(order);
      story.awaitFact("store-matched", order);
      strikeTheMilk(story, "missing:" + id, ramesh, id);
      JsonNode call = story.awaitMessage(ramesh, "Please call: {phone:");
      assertThat(new Contract("send-message").problems(call)).isEmpty();
      assertThat(story.facts("order-reduced", order)).isEmpty();
      story.agree(order, 1, "yes-" + id);
      assertThat(story.awaitFact("order-reduced", order).get("totalPaise").asLong())
          .isEqualTo(26_500);
      assertThat(AdminApi.taken(store)).isOne();
    }
  }

  private static ObjectNode anOrder(Story story, Location place) {
    ObjectNode order = story.anOrder(place);
    return order.put("contactId", UUID.randomUUID().toString());
  }

  private static void strikeTheMilk(Story story, String missing, String partner, String id) {
    story.tap(missing, partner, "missing-" + id);
    story.tap("strike:" + id + ":1:2", partner, "strike-" + id);
    story.tap("struck:" + id + ":1", partner, "struck-" + id);
  }
}
