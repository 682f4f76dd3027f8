package org.kirana.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class StoreAdminTest {

  private static Map<String, Object> aStore() {
    return AdminApi.row(23.0, 77.0, 3);
  }

  private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
    row.put(field, value);
    return row;
  }

  @Test
  void a_registered_store_can_be_looked_up() {
    Map<String, Object> row = aStore();
    AdminApi.register(List.of(row)).statusCode(200).body("added", equalTo(1));
    AdminApi.get("/admin/stores/" + row.get("storeId"))
        .statusCode(200)
        .body("store.code", equalTo(row.get("code")))
        .body("store.hours.sunday", contains("00:00-24:00"))
        .body("store.fssaiValidUntil", equalTo("2035-03-31"))
        .body("store.upiId", equalTo("ganesh.kirana@example"))
        .body("standing", equalTo("active"))
        .body("taken", equalTo(0));
  }

  @Test
  void a_store_may_list_the_pin_codes_that_it_serves() {
    Map<String, Object> row = aStore();
    row.put("servesPins", List.of("400705", "400703"));
    AdminApi.register(List.of(row)).statusCode(200).body("added", equalTo(1));
    AdminApi.register(List.of(row)).statusCode(200).body("unchanged", equalTo(1));
    AdminApi.get("/admin/stores/" + row.get("storeId"))
        .body("store.servesPins", contains("400703", "400705"));
    Map<String, Object> odd = aStore();
    odd.put("servesPins", List.of("4007"));
    AdminApi.register(List.of(odd)).statusCode(400);
  }

  @Test
  void stores_are_counted() {
    int before = AdminApi.get("/admin/stores/count").statusCode(200).extract().path("count");
    AdminApi.register(List.of(aStore(), aStore())).statusCode(200);
    AdminApi.get("/admin/stores/count").body("count", equalTo(before + 2));
  }

  @Test
  void a_store_may_take_no_upi() {
    Map<String, Object> row = aStore();
    row.remove("upiId");
    AdminApi.register(List.of(row)).statusCode(200);
    AdminApi.get("/admin/stores/" + row.get("storeId")).body("store.upiId", nullValue());
  }

  @Nested
  class Acceptance {

    @Test
    void is_automatic_unless_something_else_is_said() {
      assertAcceptance(aStore(), "automatic");
      assertAcceptance(with(aStore(), "acceptance", "automatic"), "automatic");
    }

    @Test
    void may_be_by_tap() {
      assertAcceptance(with(aStore(), "acceptance", "by-tap"), "by-tap");
    }

    private void assertAcceptance(Map<String, Object> row, String expected) {
      AdminApi.register(List.of(row)).statusCode(200);
      AdminApi.get("/admin/stores/" + row.get("storeId"))
          .body("store.acceptance", equalTo(expected));
    }
  }

  @Nested
  class Versions {

    private final Map<String, Object> row = aStore();

    @Test
    void the_same_again_changes_nothing() {
      AdminApi.register(List.of(row)).statusCode(200);
      AdminApi.register(List.of(row)).statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void a_newer_version_replaces_the_store() {
      AdminApi.register(List.of(row)).statusCode(200);
      AdminApi.register(List.of(with(with(row, "version", 2), "name", "New Ganesh Kirana")))
          .body("changed", equalTo(1));
      AdminApi.get("/admin/stores/" + row.get("storeId"))
          .body("store.name", equalTo("New Ganesh Kirana"));
    }

    @Test
    void an_older_version_is_refused() {
      AdminApi.register(List.of(with(row, "version", 2))).statusCode(200);
      AdminApi.register(List.of(with(row, "version", 1)))
          .statusCode(400)
          .body("errors[0].problem", containsString("newer version"));
    }

    @Test
    void the_same_version_with_other_content_is_refused() {
      AdminApi.register(List.of(row)).statusCode(200);
      AdminApi.register(List.of(with(row, "name", "Another Kirana")))
          .statusCode(400)
          .body("errors[0].problem", containsString("other content"));
    }

    @Test
    void the_code_never_changes() {
      AdminApi.register(List.of(row)).statusCode(200);
      AdminApi.register(List.of(with(with(row, "version", 2), "code", "ZZZZZ")))
          .statusCode(400)
          .body("errors[0].problem", containsString("never changes"));
    }
  }

  @Nested
  class Rows_that_are_wrong {

    @Test
    void all_are_named_and_none_is_registered() {
      Map<String, Object> right = aStore();
      AdminApi.register(
              List.of(
                  right,
                  with(aStore(), "gstin", "27ZZZZZ0412Z1Z"),
                  with(aStore(), "hours", Map.of("monday", List.of("7-22"))),
                  with(aStore(), "latitude", 51.5),
                  with(aStore(), "colour", "blue"),
                  with(aStore(), "capacity", "many"),
                  with(aStore(), "name", null)))
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors.row", contains(1, 2, 3, 4, 5, 6))
          .body("errors[0].problem", containsString("gstin"))
          .body("errors[1].problem", containsString("07:00-22:30"))
          .body("errors[2].problem", containsString("India"))
          .body("errors[3].problem", equalTo("colour is not a field of a store"))
          .body("errors[4].problem", equalTo("capacity cannot be read"))
          .body("errors[5].problem", equalTo("name is missing"));
      AdminApi.get("/admin/stores/" + right.get("storeId")).statusCode(404);
    }

    @Test
    void a_code_belongs_to_one_store() {
      Map<String, Object> first = aStore();
      AdminApi.register(List.of(first)).statusCode(200);
      AdminApi.register(List.of(with(aStore(), "code", first.get("code"))))
          .statusCode(400)
          .body("errors[0].problem", equalTo("another store has this code"));
    }

    @Test
    void a_store_stands_once_in_a_list() {
      Map<String, Object> row = aStore();
      AdminApi.register(List.of(row, row)).statusCode(400).body("errors.row", contains(1));
    }

    @Test
    void what_is_no_list_of_stores_is_refused() {
      for (String body : List.of("{}", "[]", "", "[1", "7")) {
        given()
            .header("Authorization", "Bearer a-key-for-tests")
            .contentType(ContentType.JSON)
            .body(body)
            .post("/admin/stores")
            .then()
            .statusCode(400)
            .body(not(containsString("Exception")));
      }
    }
  }

  @Nested
  class Standing_aside {

    private final Map<String, Object> row = aStore();
    private final String path = "/admin/stores/" + row.get("storeId");

    @Test
    void a_store_is_paused_and_resumed() {
      AdminApi.register(List.of(row)).statusCode(200);
      AdminApi.post(path + "/pause").statusCode(200).body("standing", equalTo("paused"));
      AdminApi.post(path + "/resume").statusCode(200).body("standing", equalTo("active"));
    }

    @Test
    void a_pause_outlives_a_new_registration() {
      AdminApi.register(List.of(row)).statusCode(200);
      AdminApi.post(path + "/pause").statusCode(200);
      AdminApi.register(List.of(with(row, "version", 2))).statusCode(200);
      AdminApi.get(path).body("standing", equalTo("paused"));
    }

    @Test
    void a_retired_store_stays_retired() {
      AdminApi.register(List.of(with(row, "retired", true))).statusCode(200);
      AdminApi.post(path + "/resume").statusCode(200).body("standing", equalTo("retired"));
    }

    @Test
    void a_store_that_is_not_there_cannot_be_paused() {
      AdminApi.post("/admin/stores/" + UUID.randomUUID() + "/pause").statusCode(404);
    }
  }

  @Nested
  class Without_the_key {

    @Test
    void nobody_is_let_in() {
      given().get("/admin/stores/count").then().statusCode(401);
      given()
          .header("Authorization", "Bearer another-key")
          .get("/admin/stores/count")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }

    @Test
    void health_needs_none() {
      given().get("/q/health/live").then().statusCode(200);
    }
  }
}
