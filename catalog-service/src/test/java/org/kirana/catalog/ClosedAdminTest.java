package org.kirana.catalog;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class ClosedAdminTest {

  @Test
  void without_a_configured_key_nobody_administers() {
    given()
        .header("Authorization", "Bearer ")
        .post("/admin/products/ATTA_5KG/retire")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    given().get("/products").then().statusCode(200);
  }
}
