package org.kirana.messaging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Envelope;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.OrderId;
import org.kirana.messaging.domain.Price;
import org.kirana.messaging.domain.Priority;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.persistence.OutgoingMessage;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(GatewayEnvironment.class)
class MessageCostsIT {

  private static final Price UTILITY = new Price(true, "utility", "regular");
  private static final Price FREE = new Price(false, "service", "free_customer_service");

  @Inject RecordPrice recordPrice;

  private final OrderId order = new OrderId(UUID.randomUUID());
  private final Instant then = Instant.parse("2026-11-20T06:30:00Z");

  @Test
  void an_order_costs_what_its_messages_cost_each_once() {
    said("a", UTILITY, UTILITY);
    said("b", UTILITY);
    said("c", FREE);
    said("d");

    ask("orderId", order.value().toString())
        .statusCode(200)
        .body("messages", equalTo(4))
        .body("billable", equalTo(2))
        .body("unpriced", equalTo(1))
        .body("paise", equalTo(23.0f))
        .body("rates", equalTo("example"));
  }

  @Test
  void a_time_costs_what_its_orders_cost() {
    said("a", UTILITY);

    given()
        .header("Authorization", "Bearer " + GatewayEnvironment.ADMIN_KEY)
        .queryParam("from", "2026-11-20T06:29:00Z")
        .queryParam("until", "2026-11-20T06:29:01Z")
        .get("/admin/message-costs")
        .then()
        .statusCode(200)
        .body("orders", equalTo(0))
        .body("messages", equalTo(0));
  }

  @Test
  void a_question_that_asks_nothing_is_a_problem() {
    ask("orderId", "mine").statusCode(400).contentType("application/problem+json");
    given().get("/admin/message-costs").then().statusCode(401);
  }

  private io.restassured.response.ValidatableResponse ask(String name, String value) {
    return given()
        .header("Authorization", "Bearer " + GatewayEnvironment.ADMIN_KEY)
        .queryParam(name, value)
        .get("/admin/message-costs")
        .then();
  }

  private void said(String word, Price... reported) {
    MessageId id = new MessageId(word + ":" + order.value());
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                OutgoingMessage.record(
                    new Envelope(id, ContactId.fresh(), Line.SHOPPER, Priority.REPLY, order, null),
                    "{}",
                    then));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              OutgoingMessage message = OutgoingMessage.locked(id);
              message.reported(DeliveryStatus.SENT, new Wamid("wamid." + id), null);
              for (Price price : reported) {
                recordPrice.record(price, then, message);
              }
            });
  }
}
