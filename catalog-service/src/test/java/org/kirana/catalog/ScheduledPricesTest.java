package org.kirana.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.kirana.catalog.AdminCalls.admin;
import static org.kirana.catalog.AdminCalls.post;
import static org.kirana.catalog.AdminCalls.price;
import static org.kirana.catalog.AdminCalls.product;
import static org.kirana.catalog.Samples.row;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(CatalogTest.WithAdminKey.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class ScheduledPricesTest {

  private static final int SMALL_PAGE = 2;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject TakeOverPrices takeOverPrices;
  @Inject MovingClock clock;
  @Inject IndianTime time;

  @Nested
  class A_price_of_a_later_day {

    @Test
    void is_planned_and_not_announced() {
      post(row("PLANNED", 26500)).statusCode(200);

      price("PLANNED", tomorrow(), price(27000, 29000)).statusCode(200);

      product("PLANNED")
          .body("pricePaise", equalTo(26500))
          .body("version", equalTo(1))
          .body("scheduledPrices", hasSize(1))
          .body("scheduledPrices[0].validFrom", equalTo(tomorrow().toString()))
          .body("scheduledPrices[0].pricePaise", equalTo(27000))
          .body("scheduledPrices[0].mrpPaise", equalTo(29000))
          .body("priceHistory.pricePaise", contains(26500));
      assertThat(announced("PLANNED", 1).getFirst().path("pricePaise").asLong()).isEqualTo(26500);
    }

    @Test
    void is_replaced_and_withdrawn_before_it_is_valid() {
      post(row("UNDECIDED", 26500)).statusCode(200);
      price("UNDECIDED", tomorrow(), price(27000, 28500)).statusCode(200);

      price("UNDECIDED", tomorrow(), price(27500, 28500))
          .body("scheduledPrices.pricePaise", contains(27500));
      withdraw("UNDECIDED", tomorrow(), 200);

      product("UNDECIDED").body("scheduledPrices", empty());
      withdraw("UNDECIDED", tomorrow(), 404);
      theDaysPass(1);
      product("UNDECIDED").body("pricePaise", equalTo(26500)).body("version", equalTo(1));
    }

    @Test
    void becomes_valid_and_is_announced_once_when_two_instances_look() {
      post(row("DUE_1", 26500), row("DUE_2", 26500), row("DUE_3", 26500)).statusCode(200);
      for (String sku : List.of("DUE_1", "DUE_2", "DUE_3")) {
        price(sku, tomorrow(), price(27000, 28500)).statusCode(200);
      }

      theDaysPass(1);

      for (String sku : List.of("DUE_1", "DUE_2", "DUE_3")) {
        JsonNode second = announced(sku, 2).getLast();
        assertThat(second.path("pricePaise").asLong()).isEqualTo(27000);
        assertThat(second.path("version").asLong()).isEqualTo(2);
        product(sku)
            .body("scheduledPrices", empty())
            .body("priceHistory.pricePaise", contains(26500, 27000));
      }
    }

    @Test
    void is_left_alone_until_its_day_begins() {
      post(row("NOT_YET", 26500)).statusCode(200);
      price("NOT_YET", today().plusDays(2), price(27000, 28500)).statusCode(200);

      theDaysPass(1);

      product("NOT_YET").body("pricePaise", equalTo(26500)).body("scheduledPrices", hasSize(1));
    }

    @Test
    void that_was_slept_through_gives_way_to_the_latest_that_is_due() {
      post(row("ASLEEP", 26500)).statusCode(200);
      price("ASLEEP", today().plusDays(1), price(27000, 28500)).statusCode(200);
      price("ASLEEP", today().plusDays(2), price(25000, 26000)).statusCode(200);
      price("ASLEEP", today().plusDays(9), price(28000, 28500)).statusCode(200);

      theDaysPass(3);

      List<JsonNode> announced = announced("ASLEEP", 2);
      assertThat(announced.getLast().path("pricePaise").asLong()).isEqualTo(25000);
      assertThat(announced.getLast().path("mrpPaise").asLong()).isEqualTo(26000);
      product("ASLEEP")
          .body("scheduledPrices.pricePaise", contains(28000))
          .body("priceHistory.pricePaise", contains(26500, 25000));
    }

    @Test
    void does_not_overwrite_a_change_made_after_its_day_began() {
      post(row("LATE_LOOK", 26500)).statusCode(200);
      price("LATE_LOOK", tomorrow(), price(27000, 28500)).statusCode(200);
      clock.putForward(Duration.ofDays(1));

      post(row("LATE_LOOK", 26000)).body("changed", equalTo(1));
      twoInstancesLook();

      product("LATE_LOOK").body("pricePaise", equalTo(26000));
      assertThat(announced("LATE_LOOK", 3))
          .extracting(event -> event.path("pricePaise").asLong())
          .containsExactly(26500L, 27000L, 26000L);
    }

    @Test
    void leaves_a_retired_product_retired() {
      post(row("OFF_SALE", 26500)).statusCode(200);
      price("OFF_SALE", tomorrow(), price(27000, 28500)).statusCode(200);
      admin().post("/admin/products/OFF_SALE/retire").then().statusCode(200);

      theDaysPass(1);

      product("OFF_SALE").body("retired", equalTo(true)).body("pricePaise", equalTo(27000));
    }
  }

  @Nested
  class A_price_of_today_or_earlier {

    @Test
    void is_valid_now() {
      post(row("AT_ONCE", 26500)).statusCode(200);

      price("AT_ONCE", today(), price(27000, 28500)).body("pricePaise", equalTo(27000));
      price("AT_ONCE", today().minusYears(1), price(27500, 28500))
          .body("pricePaise", equalTo(27500))
          .body("version", equalTo(3))
          .body("scheduledPrices", empty());

      announced("AT_ONCE", 3);
    }
  }

  @Nested
  class A_mistake {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"pricePaise\": 28501, \"mrpPaise\": 28500} | mrpPaise | is under the price",
          "{\"pricePaise\": 0, \"mrpPaise\": 28500} | pricePaise | must be greater than 0",
          "{\"pricePaise\": \"1\", \"mrpPaise\": 28500} | pricePaise | is not a whole number",
          "{\"mrpPaise\": 28500} | pricePaise | must not be null",
          "{\"pricePaise\": 1, \"pack\": \"1 kg\"} | pack | is not a field of a product",
          "{\"pricePaise\": 27000} | mrpPaise | is missing"
        })
    void is_named_by_its_field(String price, String field, String problem) {
      post(row("MISPRICED", 26500)).statusCode(200);

      price("MISPRICED", tomorrow(), price)
          .statusCode(422)
          .contentType("application/problem+json")
          .body("rows[0].field", equalTo(field))
          .body("rows[0].problem", containsString(problem));

      product("MISPRICED").body("scheduledPrices", empty());
    }

    @Test
    void of_taking_the_mrp_from_a_plan_made_for_loose_goods_is_told() {
      String loose = row("WRAPPED", 4200).replace("\"mrpPaise\": 28500,", "");
      post(loose).statusCode(200);
      price("WRAPPED", tomorrow(), "{\"pricePaise\": 4300}").statusCode(200);

      post(row("WRAPPED", 4200))
          .statusCode(422)
          .body("rows[0].field", equalTo("mrpPaise"))
          .body("rows[0].problem", containsString(tomorrow().toString()));

      product("WRAPPED").body("mrpPaise", equalTo(null)).body("version", equalTo(1));
    }

    @Test
    void about_the_day_is_told() {
      post(row("NO_DAY", 26500)).statusCode(200);

      admin().delete("/admin/products/NO_DAY/prices/tomorrow").then().statusCode(400);
      price("NO_DAY", today().plusYears(3), price(27000, 28500))
          .statusCode(422)
          .body("rows[0].field", equalTo("validFrom"));
    }

    @Test
    void about_the_product_is_not_found() {
      price("NO_SUCH", tomorrow(), price(27000, 28500)).statusCode(404);
      withdraw("NO_SUCH", tomorrow(), 404);
    }
  }

  private LocalDate today() {
    return time.today();
  }

  private LocalDate tomorrow() {
    return today().plusDays(1);
  }

  private void theDaysPass(int days) {
    clock.putForward(Duration.ofDays(days));
    twoInstancesLook();
  }

  private void twoInstancesLook() {
    Callable<Boolean> look =
        () -> {
          while (takeOverPrices.nextPage(SMALL_PAGE)) {
            Thread.onSpinWait();
          }
          return true;
        };
    try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
      assertThat(instances.invokeAll(List.of(look, look)))
          .allSatisfy(instance -> assertThat(instance.get()).isTrue());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<JsonNode> announced(String sku, int count) {
    return AdminCalls.announced(bootstrapServers, sku, count);
  }

  private static void withdraw(String sku, LocalDate day, int status) {
    admin()
        .delete("/admin/products/{sku}/prices/{day}", sku, day.toString())
        .then()
        .statusCode(status);
  }
}
