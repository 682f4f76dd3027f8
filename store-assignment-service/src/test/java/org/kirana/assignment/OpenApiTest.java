package org.kirana.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** What operators' tools read of the store admin. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class OpenApiTest {

  @Test
  void names_every_way_to_change_a_store_and_what_can_go_wrong() {
    given()
        .queryParam("format", "json")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .body("paths", hasKey("/admin/stores"))
        .body("paths", hasKey("/admin/stores/count"))
        .body("paths", hasKey("/admin/stores/{storeId}"))
        .body("paths.'/admin/stores/{storeId}'.put.responses", hasKey("412"))
        .body("paths.'/admin/stores/{storeId}'.put.responses", hasKey("428"))
        .body("paths.'/admin/stores'.post.requestBody.content", hasKey("text/csv"))
        .body("components.schemas.StoreRegistration.properties", hasKey("servesPins"))
        .body("components.responses", hasKey("rows-wrong"))
        .body("components.responses", not(hasKey("no-such-response")));
  }
}
