package org.kirana.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** One store, changed by an operator who says what they saw. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class ChangeStoreTest {

  private final Map<String, Object> row = AdminApi.row(24.0, 77.0, 3);
  private final String path = "/admin/stores/" + row.get("storeId");

  private ValidatableResponse put(Map<String, Object> store, String header, String value) {
    return given()
        .header("Authorization", "Bearer a-key-for-tests")
        .header(header, value)
        .contentType(ContentType.JSON)
        .body(store)
        .put(path)
        .then();
  }

  private Map<String, Object> with(String field, Object value) {
    row.put(field, value);
    return row;
  }

  @Test
  void a_store_that_is_new_is_registered() {
    row.remove("version");
    put(row, "If-None-Match", "*")
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("store.code", equalTo(row.get("code")));
    put(row, "If-None-Match", "*").statusCode(412);
  }

  @Nested
  class A_store_that_exists {

    @Test
    void is_changed_by_whoever_saw_it_and_gets_the_next_version() {
      AdminApi.register(List.of(row)).statusCode(200);
      String etag = AdminApi.get(path).extract().header("ETag");
      put(with("capacity", 9), "If-Match", etag)
          .statusCode(200)
          .header("ETag", "\"2\"")
          .body("store.capacity", equalTo(9))
          .body("store.version", equalTo(2));
    }

    @Test
    void is_not_changed_by_whoever_saw_an_older_one() {
      AdminApi.register(List.of(row)).statusCode(200);
      put(with("capacity", 9), "If-Match", "\"1\"").statusCode(200);
      put(with("capacity", 5), "If-Match", "\"1\"")
          .statusCode(412)
          .contentType("application/problem+json");
      AdminApi.get(path).body("store.capacity", equalTo(9));
    }

    @Test
    void is_not_changed_by_whoever_does_not_say_what_they_saw() {
      AdminApi.register(List.of(row)).statusCode(200);
      put(with("capacity", 9), "X-Nothing", "said").statusCode(428);
      AdminApi.get(path).body("store.capacity", equalTo(3));
    }

    @Test
    void that_stays_as_it_is_keeps_its_version() {
      AdminApi.register(List.of(row)).statusCode(200);
      put(row, "If-Match", "*").statusCode(200).body("store.version", equalTo(1));
    }

    @Test
    void keeps_its_code() {
      AdminApi.register(List.of(row)).statusCode(200);
      put(with("code", "ZZZZ9"), "If-Match", "*")
          .statusCode(422)
          .body("detail", containsString("never changes"));
    }
  }

  @Test
  void holidays_are_days_on_which_it_does_not_open() {
    row.put("holidays", List.of("2027-01-26", "2026-12-25"));
    put(row, "If-None-Match", "*")
        .statusCode(201)
        .body("store.holidays", contains("2026-12-25", "2027-01-26"));
    put(with("holidays", List.of("2026-02-31")), "If-Match", "*")
        .statusCode(422)
        .body("detail", equalTo("holidays cannot be read"));
  }

  @Test
  void the_address_names_the_store() {
    put(AdminApi.row(24.0, 77.0, 3), "If-None-Match", "*").statusCode(422);
  }

  @Test
  void a_name_that_a_spreadsheet_would_take_for_a_formula_is_refused() {
    put(with("name", "=1+1"), "If-None-Match", "*")
        .statusCode(422)
        .body("detail", containsString("= + - @"));
  }
}
