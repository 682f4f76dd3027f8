package org.kirana.order;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** Without a key the operator's door is closed. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class AdminDoorTest {

  @Test
  void withoutAConfiguredKeyNobodyEnters() {
    given()
        .header("Authorization", "Bearer ")
        .get("/orders/" + UUID.randomUUID())
        .then()
        .statusCode(403);
  }
}
