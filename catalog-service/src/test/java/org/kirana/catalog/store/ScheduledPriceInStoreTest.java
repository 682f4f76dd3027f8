package org.kirana.catalog.store;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kirana.catalog.MovingClock;
import org.kirana.catalog.SeedProducts;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(ScheduledPriceInStoreTest.LookingOften.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class ScheduledPriceInStoreTest {

  private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

  @Inject MovingClock clock;

  @Test
  void shelf_search_and_basket_change_when_the_day_begins_in_india() {
    WithStore.post(SeedProducts.asRows());
    WithStore.schedule(
        "ATTA_5KG", LocalDate.ofInstant(clock.instant(), INDIA).plusDays(1), 24900, 28500);
    await().untilAsserted(() -> everywhere("₹265", 26500));

    clock.putForward(Duration.ofDays(1));

    await().untilAsserted(() -> everywhere("₹249", 24900));
    given().get("/en/c/staples").then().body(containsString("₹49.80 per kg"));
  }

  private static void everywhere(String price, int paise) {
    for (String page : List.of("/en/c/staples", "/en/search?q=atta%205kg")) {
      given()
          .get(page)
          .then()
          .body(
              allOf(
                  containsString("data-sku=\"ATTA_5KG\" data-price=\"" + paise + "\""),
                  containsString("<b>" + price + "</b>")));
    }
    given().get("/en/prices?skus=ATTA_5KG").then().body("[0].pricePaise", equalTo(paise));
  }

  /** Everything that is looked at from time to time, is looked at often. */
  public static final class LookingOften extends WithStore {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
      overrides.put("kirana.store.refresh-every", "PT0.1S");
      overrides.put("kirana.catalog.scheduled-prices.look-every", "PT0.1S");
      return overrides;
    }
  }
}
