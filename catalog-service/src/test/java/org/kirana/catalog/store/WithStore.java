package org.kirana.catalog.store;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.Map;

/** A mini-store with an open admin and a gateway that the test plays. */
public class WithStore implements QuarkusTestProfile {

  private static final String KEY = "a-key-for-tests";

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "kirana.admin.key",
        KEY,
        "kirana.store.gateway-url",
        "http://localhost:" + StubGateway.PORT,
        "kirana.store.chat-url",
        "http://localhost:" + StubGateway.PORT + "/chat",
        "kirana.store.framed-by",
        "http://phones.example",
        "kirana.store.refresh-every",
        "PT1H",
        "kirana.catalog.announce-again.look-every",
        "P1D");
  }

  static void post(String rows) {
    given()
        .header("Authorization", "Bearer " + KEY)
        .contentType(ContentType.JSON)
        .body(rows)
        .post("/admin/products")
        .then()
        .statusCode(200);
  }

  static void schedule(String sku, LocalDate day, long pricePaise, long mrpPaise) {
    given()
        .header("Authorization", "Bearer " + KEY)
        .contentType(ContentType.JSON)
        .body(Map.of("pricePaise", pricePaise, "mrpPaise", mrpPaise))
        .put("/admin/products/" + sku + "/prices/" + day)
        .then()
        .statusCode(200);
  }

  static void retire(String sku) {
    given()
        .header("Authorization", "Bearer " + KEY)
        .post("/admin/products/" + sku + "/retire")
        .then()
        .statusCode(200);
  }
}
