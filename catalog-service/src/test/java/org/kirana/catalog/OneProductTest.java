package org.kirana.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.kirana.catalog.AdminCalls.admin;
import static org.kirana.catalog.AdminCalls.post;
import static org.kirana.catalog.AdminCalls.price;
import static org.kirana.catalog.AdminCalls.product;
import static org.kirana.catalog.Samples.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(CatalogTest.WithAdminKey.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class OneProductTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject IndianTime time;

  @Nested
  class A_product_that_is_new {

    @Test
    void is_created_under_the_sku_of_the_address() {
      String withoutSku = row("x", 26500).replace("\"sku\": \"x\",", "");

      put("PUT_NEW", "If-None-Match", "*", withoutSku)
          .statusCode(201)
          .header("ETag", startsWith("\"1-"))
          .body("sku", equalTo("PUT_NEW"))
          .body("priceHistory.pricePaise", contains(26500));

      AdminCalls.announced(bootstrapServers, "PUT_NEW", 1);
    }

    @Test
    void is_not_created_where_another_one_is() {
      post(row("PUT_TAKEN", 26500)).statusCode(200);

      put("PUT_TAKEN", "If-None-Match", "*", row("PUT_TAKEN", 27000)).statusCode(412);

      product("PUT_TAKEN").body("pricePaise", equalTo(26500));
    }

    @Test
    void is_not_created_by_who_believed_to_change_one() {
      put("PUT_GONE", "If-Match", "\"1-0\"", row("PUT_GONE", 27000)).statusCode(412);

      product("PUT_GONE").statusCode(404);
    }
  }

  @Nested
  class A_product_that_exists {

    @Test
    void is_changed_by_who_saw_it_as_it_is() {
      post(row("PUT_SEEN", 26500)).statusCode(200);
      String seen = product("PUT_SEEN").extract().header("ETag");

      put("PUT_SEEN", "If-Match", seen, row("PUT_SEEN", 27000))
          .statusCode(200)
          .header("ETag", not(equalTo(seen)))
          .body("pricePaise", equalTo(27000))
          .body("version", equalTo(2));
    }

    @Test
    void is_kept_from_who_saw_an_older_one() {
      post(row("PUT_LOST", 26500)).statusCode(200);
      String seen = product("PUT_LOST").extract().header("ETag");
      put("PUT_LOST", "If-Match", seen, row("PUT_LOST", 27000)).statusCode(200);

      put("PUT_LOST", "If-Match", seen, row("PUT_LOST", 25000))
          .statusCode(412)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:kirana:problem:product-moved"));

      product("PUT_LOST").body("pricePaise", equalTo(27000)).body("version", equalTo(2));
    }

    @Test
    void is_kept_from_who_did_not_see_its_planned_price() {
      post(row("PUT_PLAN", 26500)).statusCode(200);
      String seen = product("PUT_PLAN").extract().header("ETag");
      price("PUT_PLAN", time.today().plusDays(5), price(27000, 28500)).statusCode(200);

      put("PUT_PLAN", "If-Match", seen, row("PUT_PLAN", 25000)).statusCode(412);
    }

    @Test
    void is_not_changed_by_who_says_nothing_of_what_was_seen() {
      post(row("PUT_BLIND", 26500)).statusCode(200);

      admin()
          .contentType(ContentType.JSON)
          .body(row("PUT_BLIND", 27000))
          .put("/admin/products/PUT_BLIND")
          .then()
          .statusCode(428)
          .contentType("application/problem+json");

      product("PUT_BLIND").body("pricePaise", equalTo(26500));
    }

    @Test
    void is_changed_by_who_means_it_whatever_it_is() {
      post(row("PUT_ANY", 26500)).statusCode(200);

      put("PUT_ANY", "If-Match", "*", row("PUT_ANY", 27000)).statusCode(200);
    }
  }

  @Nested
  class A_mistake {

    @Test
    void in_the_product_is_named_by_its_field() {
      put("PUT_WRONG", "If-None-Match", "*", row("PUT_WRONG", 28501))
          .statusCode(422)
          .body("rows[0].field", equalTo("mrpPaise"));
      put("PUT_WRONG", "If-None-Match", "*", row("PUT_OTHER", 26500))
          .statusCode(422)
          .body("rows[0].field", equalTo("sku"));
    }

    @Test
    void in_several_fields_is_told_of_all() {
      String wrong =
          row("PUT_WRONG", 26500)
              .replace("26500", "265.5")
              .replace("\"staples\"", "\"furniture\"")
              .replace("\"hi\": \"चक्की आटा\"", "\"hi\": []");

      put("PUT_WRONG", "If-None-Match", "*", wrong)
          .statusCode(422)
          .body("rows.field.sort()", contains("category", "name.hi", "pricePaise"));
    }

    @Test
    void in_the_body_as_a_whole_is_told() {
      put("PUT_WRONG", "If-None-Match", "*", "[]").statusCode(400);
      put("PUT_WRONG", "If-None-Match", "*", "").statusCode(400);
    }
  }

  private static ValidatableResponse put(String sku, String header, String value, String body) {
    return admin()
        .header(header, value)
        .contentType(ContentType.JSON)
        .body(body)
        .put("/admin/products/" + sku)
        .then();
  }
}
