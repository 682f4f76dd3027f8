package org.kirana.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.kirana.local.infrastructure.EventProbe;

/** What admins send in tests, and what the house hears of it. */
final class AdminCalls {

  static final String HEADER =
      "sku,name_en,name_hi,name_mr,category,pack,price_paise,mrp_paise,hsn,gst_bp";

  private AdminCalls() {}

  static RequestSpecification admin() {
    return given().header("Authorization", "Bearer a-key-for-tests");
  }

  static ValidatableResponse post(String... rows) {
    return admin()
        .contentType(ContentType.JSON)
        .body("[" + String.join(",", rows) + "]")
        .post("/admin/products")
        .then();
  }

  static ValidatableResponse product(String sku) {
    return admin().get("/admin/products/" + sku).then();
  }

  static ValidatableResponse price(String sku, LocalDate validFrom, String price) {
    return admin()
        .contentType(ContentType.JSON)
        .body(price)
        .put("/admin/products/{sku}/prices/{day}", sku, validFrom.toString())
        .then();
  }

  static String price(long pricePaise, long mrpPaise) {
    return "{\"pricePaise\": %d, \"mrpPaise\": %d}".formatted(pricePaise, mrpPaise);
  }

  static ValidatableResponse sheet(String... lines) {
    return sheet(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), false);
  }

  static ValidatableResponse dryRun(String... lines) {
    return sheet(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), true);
  }

  static ValidatableResponse sheet(byte[] file, boolean dryRun) {
    return admin()
        .contentType("text/csv")
        .queryParam("dryRun", dryRun)
        .body(file)
        .post("/admin/products")
        .then();
  }

  static String line(String sku, long pricePaise) {
    return sku + ",Chakki Atta,चक्की आटा,चक्की आटा,staples,5 kg," + pricePaise + ",28500,1101,500";
  }

  /** Waits until a product was announced so often, and not more often. */
  static List<JsonNode> announced(String bootstrapServers, String sku, int count) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> announced(bootstrapServers, sku).size() >= count);
    List<JsonNode> announced = announced(bootstrapServers, sku);
    assertThat(announced).hasSize(count);
    return announced;
  }

  static List<JsonNode> announced(String bootstrapServers, String sku) {
    try (EventProbe probe = new EventProbe(bootstrapServers)) {
      return probe.seen("products").stream()
          .filter(event -> sku.equals(event.key()))
          .map(event -> json(event.json()))
          .toList();
    }
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
