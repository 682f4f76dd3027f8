package org.kirana.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.kirana.catalog.Samples.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.EventId;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;

@QuarkusTest
@TestProfile(CatalogTest.WithAdminKey.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class CatalogTest {

  private static final String KEY = "a-key-for-tests";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject AnnounceAgain announceAgain;
  @Inject MovingClock clock;

  @Nested
  class A_change {

    @Test
    void is_announced_in_full_with_its_version() throws JsonProcessingException {
      post(row("NEW_ATTA", 26500)).statusCode(200).body("created", equalTo(1));
      post(row("NEW_ATTA", 27000)).statusCode(200).body("changed", equalTo(1));

      List<SeenEvent> announced = awaitAnnounced("NEW_ATTA", 2);
      JsonNode second = new ObjectMapper().readTree(announced.getLast().json());
      assertThat(second.path("version").asLong()).isEqualTo(2);
      assertThat(second.path("pricePaise").asLong()).isEqualTo(27000);
      assertThat(second.at("/name/mr").asText()).isEqualTo("चक्की आटा");
      assertThat(second.path("mrpPaise").asLong()).isEqualTo(28500);
      assertThat(announced).allSatisfy(e -> assertThat(e.type()).isEqualTo("product-changed"));
      assertThat(announced.getLast().id()).isEqualTo(changeId("NEW_ATTA", 2));
    }

    @Test
    void that_changes_nothing_is_not_announced() {
      post(row("SAME_ATTA", 26500)).body("created", equalTo(1));
      post(row("SAME_ATTA", 26500)).statusCode(200).body("unchanged", equalTo(1));
      post(row("SAME_ATTA", 26000)).body("changed", equalTo(1));

      assertThat(versions(awaitAnnounced("SAME_ATTA", 2))).containsExactly(1L, 2L);
    }

    @Test
    void retires_a_product_and_brings_it_back() {
      post(row("OLD_ATTA", 26500)).statusCode(200);
      admin().post("/admin/products/OLD_ATTA/retire").then().body("retired", equalTo(true));
      admin().post("/admin/products/OLD_ATTA/retire").then().body("version", equalTo(2));
      shelf("/products?size=200").body("products.sku", not(hasItem("OLD_ATTA")));

      post(row("OLD_ATTA", 26500)).body("changed", equalTo(1));

      shelf("/products?size=200").body("products.sku", hasItem("OLD_ATTA"));
      assertThat(versions(awaitAnnounced("OLD_ATTA", 3))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void made_by_many_at_once_gets_one_version_after_the_other() throws InterruptedException {
      try (ExecutorService admins = Executors.newFixedThreadPool(4)) {
        List<Callable<Integer>> calls =
            Stream.iterate(20_000, price -> price + 100)
                .limit(12)
                .<Callable<Integer>>map(
                    price -> () -> post(row("BUSY_ATTA", price)).extract().statusCode())
                .toList();
        assertThat(admins.invokeAll(calls)).allSatisfy(f -> assertThat(f.get()).isEqualTo(200));
      }

      assertThat(versions(awaitAnnounced("BUSY_ATTA", 12)))
          .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }
  }

  @Nested
  class A_mistake {

    @Test
    void in_one_row_leaves_all_rows_undone() {
      post(row("GOOD_ATTA", 26500), row("DEAR_ATTA", 28501), row("bad sku", 0))
          .statusCode(422)
          .contentType("application/problem+json")
          .body("rows", hasSize(3))
          .body("rows[0].row", equalTo(2))
          .body("rows[0].field", equalTo("mrpPaise"))
          .body("rows[0].problem", equalTo("is under the price"))
          .body("rows[1].row", equalTo(3))
          .body("rows.field", hasItem("sku"));

      admin()
          .get("/admin/products/GOOD_ATTA")
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"pricePaise\": 26500 | \"pricePaise\": 265.5 | pricePaise",
          "\"pricePaise\": 26500 | \"pricePaise\": \"26500\" | pricePaise",
          "\"pricePaise\": 26500 | \"pricePaise\": -1 | pricePaise",
          "\"pricePaise\": 26500, |  | pricePaise",
          "\"mrpPaise\" | \"mrp_paise\" | mrp_paise",
          "\"hsn\": \"1101\" | \"hsn\": \"11\" | hsn",
          "\"gstBasisPoints\": 500 | \"gstBasisPoints\": 1200 | gstBasisPoints",
          "\"staples\" | \"furniture\" | category",
          "\"5 kg\" | \" \" | pack",
          "\"en\": \"Chakki Atta\" | \"en\": \"\" | name.en",
          "\"hi\": \"चक्की आटा\" | \"hi\": null | name.hi"
        })
    void is_named_by_its_field(String right, String wrong, String field) {
      String mistaken = row("WRONG_ATTA", 26500).replace(right, wrong == null ? "" : wrong);

      post(mistaken).statusCode(422).body("rows.field", everyItem(equalTo(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "not json", "", "[1]", "[null]"})
    void in_the_body_as_a_whole_is_told(String body) {
      int status =
          admin().contentType(ContentType.JSON).body(body).post("/admin/products").statusCode();

      assertThat(status).isIn(400, 422);
    }

    @Test
    void of_naming_a_sku_twice_is_told() {
      post(row("TWICE_ATTA", 26500), row("TWICE_ATTA", 27000))
          .statusCode(422)
          .body("rows[0].row", equalTo(2));
    }

    @Test
    void about_the_key_is_refused() {
      given().get("/admin/products/ATTA_5KG").then().statusCode(401);
      given()
          .header("Authorization", "Bearer wrong")
          .post("/admin/products/ATTA_5KG/retire")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }

    @Test
    void about_the_sku_is_not_found() {
      admin().get("/admin/products/NO_SUCH").then().statusCode(404);
      admin().get("/admin/products/no-such").then().statusCode(404);
      admin().post("/admin/products/NO_SUCH/retire").then().statusCode(404);
    }
  }

  @Nested
  class The_shelf {

    @Test
    void comes_in_pages_and_by_category() {
      post(
              row("SHELF_1", 26500),
              row("SHELF_2", 26500).replace("staples", "sauces"),
              row("SHELF_3", 26500).replace("staples", "sauces"))
          .statusCode(200);

      shelf("/products?category=sauces&size=1&page=1")
          .body("products", hasSize(1))
          .body("products[0].sku", equalTo("SHELF_3"))
          .body("products[0].picture", equalTo("/pictures/sauces.svg"))
          .body("total", equalTo(2));
      given().get("/products?size=0").then().statusCode(400);
      given().get("/products?page=-1").then().statusCode(400);
    }

    @Test
    void has_a_picture_for_each_category() {
      given()
          .get("/pictures/staples.svg")
          .then()
          .statusCode(200)
          .contentType("image/svg+xml")
          .body(startsWith("<svg"));
    }
  }

  @Nested
  class On_a_new_day {

    @Test
    void all_is_announced_again_once_under_the_same_version() throws Exception {
      post(row("AGAIN_1", 26500), row("AGAIN_2", 26500), row("AGAIN_3", 26500)).statusCode(200);
      admin().post("/admin/products/AGAIN_3/retire").then().statusCode(200);
      awaitAnnounced("AGAIN_3", 2);
      clock.putForward(Duration.ofDays(1));

      twoInstancesGoOnUntilNothingIsLeft();

      assertThat(versions(awaitAnnounced("AGAIN_1", 2))).containsExactly(1L, 1L);
      assertThat(versions(awaitAnnounced("AGAIN_3", 3))).containsExactly(1L, 2L, 2L);
      SeenEvent again = awaitAnnounced("AGAIN_2", 2).getLast();
      assertThat(again.id()).isEqualTo(againId("AGAIN_2", 1));
      twoInstancesGoOnUntilNothingIsLeft();
      post(row("AFTERWARDS", 26500)).statusCode(200);
      awaitAnnounced("AFTERWARDS", 1);
      assertThat(announced("AGAIN_2")).hasSize(2);
    }

    private void twoInstancesGoOnUntilNothingIsLeft() throws Exception {
      try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
        Callable<Boolean> goOn =
            () -> {
              while (announceAgain.nextPage()) {
                Thread.onSpinWait();
              }
              return true;
            };
        for (var instance : instances.invokeAll(List.of(goOn, goOn))) {
          assertThat(instance.get()).isTrue();
        }
      }
      while (announceAgain.nextPage()) {
        Thread.onSpinWait();
      }
    }

    private String againId(String sku, long version) {
      LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      return EventId.derive(sku, "version-" + version).derive("again-" + day).value();
    }
  }

  private static String changeId(String sku, long version) {
    return EventId.derive(sku, "version-" + version).derive("product-changed").value();
  }

  private static ValidatableResponse post(String... rows) {
    return admin()
        .contentType(ContentType.JSON)
        .body("[" + String.join(",", rows) + "]")
        .post("/admin/products")
        .then();
  }

  private static RequestSpecification admin() {
    return given().header("Authorization", "Bearer " + KEY);
  }

  private static ValidatableResponse shelf(String path) {
    return given().get(path).then().statusCode(200);
  }

  private List<SeenEvent> awaitAnnounced(String sku, int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> announced(sku).size() >= count);
    List<SeenEvent> announced = announced(sku);
    assertThat(announced).hasSize(count);
    return announced;
  }

  private List<SeenEvent> announced(String sku) {
    try (EventProbe probe = new EventProbe(bootstrapServers)) {
      return probe.seen("products").stream().filter(event -> sku.equals(event.key())).toList();
    }
  }

  private static List<Long> versions(List<SeenEvent> events) {
    return events.stream().map(CatalogTest::version).toList();
  }

  private static long version(SeenEvent event) {
    try {
      return new ObjectMapper().readTree(event.json()).path("version").asLong();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The admin is open, rounds only go on when the test says so, in small pages. */
  public static final class WithAdminKey implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "kirana.admin.key", KEY,
          "kirana.catalog.announce-again.look-every", "P1D",
          "kirana.catalog.scheduled-prices.look-every", "P1D",
          "kirana.catalog.announce-again.page-size", "2");
    }
  }
}
