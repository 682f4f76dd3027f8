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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.domain.Location;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(HandOverByTimerTest.AfterASecond.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class HandOverByTimerTest {

  public static class AfterASecond implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "kirana.assignment.hand-over-after", "1S",
          // A group of its own, as this test has a database of its own.
          "kirana.events.service", "store-assignment-service-with-short-timers");
    }
  }

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Test
  void an_order_that_nobody_hands_over_is_handed_over_when_its_time_is_up() {
    Map<String, Object> store = AdminApi.row(13.0, 77.0, 1);
    AdminApi.register(List.of(store)).statusCode(200);
    try (Story story = new Story(bootstrapServers)) {
      ObjectNode order = story.anOrder(new Location(13.0, 77.0));
      story.place(order);
      JsonNode fact = story.awaitFact("order-handed-over", order);
      assertThat(fact.get("by").asText()).isEqualTo("timer");
      assertThat(fact.get("storeId").asText()).isEqualTo(store.get("storeId"));
      assertThat(story.facts("order-handed-over", order)).hasSize(1);
      assertThat(AdminApi.taken(store)).isZero();
    }
  }

  @Test
  void a_timer_whose_order_was_cancelled_does_nothing() {
    Map<String, Object> store = AdminApi.row(13.5, 77.0, 2);
    AdminApi.register(List.of(store)).statusCode(200);
    try (Story story = new Story(bootstrapServers)) {
      ObjectNode cancelled = story.anOrder(new Location(13.5, 77.0));
      ObjectNode next = story.anOrder(new Location(13.5, 77.0));
      story.place(cancelled);
      story.requestCancellation(cancelled, "cancel-" + cancelled.get("orderId").asText());
      story.awaitFact("order-cancelled", cancelled);
      story.place(next);
      story.awaitFact("order-handed-over", next);
      assertThat(story.facts("order-handed-over", cancelled)).isEmpty();
      assertThat(AdminApi.taken(store)).isZero();
    }
  }
}
