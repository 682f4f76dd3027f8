package org.kirana.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.kirana.catalog.AdminCalls.HEADER;
import static org.kirana.catalog.AdminCalls.admin;
import static org.kirana.catalog.AdminCalls.dryRun;
import static org.kirana.catalog.AdminCalls.line;
import static org.kirana.catalog.AdminCalls.post;
import static org.kirana.catalog.AdminCalls.price;
import static org.kirana.catalog.AdminCalls.product;
import static org.kirana.catalog.AdminCalls.sheet;
import static org.kirana.catalog.Samples.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(CatalogTest.WithAdminKey.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class SheetTest {

  private static final String FULL_HEADER = HEADER + ",retired,valid_from";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject IndianTime time;

  @Nested
  class An_import {

    @Test
    void creates_changes_and_announces() {
      post(row("SHEET_OLD", 26500), row("SHEET_SAME", 26500)).statusCode(200);

      sheet(HEADER, line("SHEET_NEW", 100), line("SHEET_OLD", 27000), line("SHEET_SAME", 26500))
          .statusCode(200)
          .body("created", equalTo(1))
          .body("changed", equalTo(1))
          .body("unchanged", equalTo(1))
          .body("scheduled", equalTo(0));

      assertThat(announced("SHEET_NEW", 1)).containsExactly(100L);
      assertThat(announced("SHEET_OLD", 2)).containsExactly(26500L, 27000L);
      assertThat(announced("SHEET_SAME", 1)).containsExactly(26500L);
    }

    @Test
    void of_the_seed_is_taken_as_it_is() throws IOException {
      Path seed = Path.of(System.getProperty("kirana.root"), "deploy/local/seed/products.csv");

      sheet(Files.readAllBytes(seed), true).statusCode(200).body("dryRun", equalTo(true));
    }

    @Test
    void retires_and_brings_back() {
      sheet(FULL_HEADER, line("SHEET_OFF", 26500) + ",yes,").body("created", equalTo(1));
      product("SHEET_OFF").body("retired", equalTo(true)).body("version", equalTo(1));

      sheet(FULL_HEADER, line("SHEET_OFF", 26500) + ",no,").body("changed", equalTo(1));

      product("SHEET_OFF").body("retired", equalTo(false));
      sheet(FULL_HEADER, line("SHEET_OFF", 26500) + ",TRUE,").body("changed", equalTo(1));
    }

    @Test
    void plans_prices_in_further_rows_of_a_sku() {
      String soon = time.today().plusDays(3).toString();

      sheet(
              FULL_HEADER,
              line("SHEET_PLAN", 27000) + ",no," + soon,
              line("SHEET_PLAN", 26500) + ",no,")
          .statusCode(200)
          .body("created", equalTo(1))
          .body("scheduled", equalTo(1));
      sheet(FULL_HEADER, line("SHEET_PLAN", 27500) + ",no," + soon)
          .body("unchanged", equalTo(1))
          .body("scheduled", equalTo(1));

      product("SHEET_PLAN")
          .body("pricePaise", equalTo(26500))
          .body("scheduledPrices.pricePaise", contains(27500));
    }

    @Test
    void takes_a_day_that_has_begun_for_now() {
      sheet(FULL_HEADER, line("SHEET_PAST", 26500) + ",no,2026-01-01")
          .body("created", equalTo(1))
          .body("scheduled", equalTo(0));

      product("SHEET_PAST").body("pricePaise", equalTo(26500)).body("scheduledPrices", empty());
    }

    @Test
    void takes_what_spreadsheets_make_of_a_sheet() {
      String quoted = "\"Atta, \"\"Chakki\"\"\"";
      String windows =
          "\uFEFF"
              + HEADER
              + "\r\n"
              + line("SHEET_WIN", 1).replace("Chakki Atta", quoted)
              + "\r\n,,,,,,,,,\r\n\r\n";

      sheet(windows.getBytes(StandardCharsets.UTF_8), false)
          .statusCode(200)
          .body("created", equalTo(1));
      sheet(HEADER.replace(',', ';'), line("SHEET_SEMI", 1).replace(',', ';'))
          .body("created", equalTo(1));

      product("SHEET_WIN").body("name.en", equalTo("Atta, \"Chakki\""));
    }

    @Test
    void takes_columns_in_any_order() {
      sheet(
              "gst_bp,hsn,mrp_paise,price_paise,pack,category,name_mr,name_hi,name_en,SKU",
              "500,1101,28500,26500,5 kg,staples,आटा,आटा,Atta,SHEET_BACK")
          .statusCode(200);

      product("SHEET_BACK").body("name.en", equalTo("Atta")).body("pricePaise", equalTo(26500));
    }
  }

  @Nested
  class A_mistake {

    @Test
    void in_the_last_row_leaves_all_rows_undone() {
      sheet(HEADER, line("HALF_1", 26500), line("HALF_2", 26500), line("HALF_3", 28501))
          .statusCode(422)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:kirana:problem:rows-wrong"))
          .body("rows", hasSize(1))
          .body("rows[0].row", equalTo(4))
          .body("rows[0].field", equalTo("mrp_paise"))
          .body("rows[0].problem", equalTo("is under the price"));

      product("HALF_1").statusCode(404);
      product("HALF_2").statusCode(404);
    }

    @Test
    void that_only_the_catalogue_knows_of_leaves_all_rows_undone() {
      String soon = time.today().plusDays(3).toString();

      sheet(FULL_HEADER, line("HALF_4", 26500) + ",no,", line("HALF_5", 26500) + ",no," + soon)
          .statusCode(422)
          .body("rows[0].row", equalTo(3))
          .body("rows[0].field", equalTo("valid_from"));

      product("HALF_4").statusCode(404);
      assertThat(AdminCalls.announced(bootstrapServers, "HALF_4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "26500 | 265.50 | price_paise | is not a whole number",
          "26500 | ₹265 | price_paise | is not a whole number",
          "26500 | 0 | price_paise | must be greater than 0",
          "26500 | '' | price_paise | must not be null",
          "28500 | 26499 | mrp_paise | is under the price",
          "1101 | 713 | hsn | is 4, 6 or 8 digits",
          "500 | 1200 | gst_bp | is not a GST rate of today",
          "staples | furniture | category | is not one of",
          "5 kg | '' | pack | must not be blank",
          "Chakki Atta | =1+1 | name_en | begins with =",
          "Chakki Atta | @SUM(A1) | name_en | begins with =",
          "Chakki Atta | -1 | name_en | begins with =",
          "WRONG | wrong | sku | is 2 to 64 of",
          ",no, | ,perhaps, | retired | is not yes or no",
          ",no, | ',no,31/12/2026' | valid_from | is not a day like",
          ",no, | ',no,2999-01-01' | valid_from | is more than 2 years away",
          ",no, | ,no | row | has 11 cells",
          "Chakki Atta | Atta \"fresh\", loose | row | has 13 cells",
          "Chakki Atta | '\"Atta\" fresh' | row | has a quotation mark",
          "Chakki Atta | '\"Atta' | row | has a quotation mark"
        })
    void is_named_by_its_column(String right, String wrong, String field, String problem) {
      String line = line("WRONG", 26500) + ",no,";

      sheet(FULL_HEADER, line("RIGHT", 26500) + ",no,", line.replace(right, wrong))
          .statusCode(422)
          .body("rows.row", hasItem(3))
          .body("rows", hasSize(1))
          .body("rows[0].field", equalTo(field))
          .body("rows[0].problem", containsString(problem));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "mrp_paise | mrp | mrp",
          "mrp_paise | price_paise | price_paise",
          "mrp_paise, | '' | mrp_paise"
        })
    void in_the_header_is_told_of_row_1(String right, String wrong, String field) {
      sheet(HEADER.replace(right, wrong), line("WRONG", 26500))
          .statusCode(422)
          .body("rows.row", hasItem(1))
          .body("rows.field", hasItem(field));
    }

    @Test
    void of_saying_two_things_of_one_sku_is_told() {
      sheet(HEADER, line("TWO_FACED", 26500), line("TWO_FACED", 27000))
          .statusCode(422)
          .body("rows[0].row", equalTo(3))
          .body("rows[0].problem", containsString("row 2"));
      String soon = time.today().plusDays(3).toString();
      sheet(
              FULL_HEADER,
              line("TWO_FACED", 26500) + ",no,",
              line("TWO_FACED", 27000).replace("5 kg", "6 kg") + ",no," + soon)
          .statusCode(422)
          .body("rows[0].problem", containsString("differs from row 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEADER, HEADER + "\n,,,,,,,,,\n"})
    void of_sending_no_product_is_told(String empty) {
      sheet(empty).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void of_another_encoding_is_told() {
      byte[] utf16 = (HEADER + "\n" + line("WRONG", 1)).getBytes(StandardCharsets.UTF_16);

      sheet(utf16, false).statusCode(400).body("detail", containsString("UTF-8"));
    }

    @Test
    void of_sending_too_much_is_told() {
      byte[] tooMuch = new byte[10 * 1024 * 1024 + 1];

      sheet(tooMuch, false)
          .statusCode(413)
          .contentType("application/problem+json")
          .body("detail", containsString("10"));
    }

    @Test
    void of_sending_another_format_is_told() {
      admin()
          .contentType("text/plain")
          .body("sku")
          .post("/admin/products")
          .then()
          .statusCode(415)
          .contentType("application/problem+json");
    }
  }

  @Nested
  class A_dry_run {

    @Test
    void tells_what_would_change_and_changes_nothing() {
      String soon = time.today().plusDays(3).toString();
      post(row("DRY_OLD", 26500), row("DRY_SAME", 26500)).statusCode(200);

      dryRun(
              FULL_HEADER,
              line("DRY_SAME", 26500) + ",no,",
              line("DRY_OLD", 27000) + ",yes,",
              line("DRY_OLD", 27500) + ",yes," + soon,
              line("DRY_NEW", 100) + ",no,")
          .statusCode(200)
          .body("dryRun", equalTo(true))
          .body("created", equalTo(1))
          .body("changed", equalTo(1))
          .body("unchanged", equalTo(1))
          .body("scheduled", equalTo(1))
          .body("changes.sku", contains("DRY_OLD", "DRY_NEW"))
          .body("changes[0].row", equalTo(3))
          .body("changes[0].fields.field", contains("pricePaise", "retired", "price from " + soon))
          .body("changes[0].fields[0].is", equalTo(26500))
          .body("changes[0].fields[0].becomes", equalTo(27000));

      product("DRY_NEW").statusCode(404);
      product("DRY_OLD").body("version", equalTo(1)).body("scheduledPrices", empty());
      post(row("DRY_OLD", 26600)).statusCode(200);
      assertThat(announced("DRY_OLD", 2)).containsExactly(26500L, 26600L);
    }

    @Test
    void tells_the_same_mistakes() {
      dryRun(HEADER, line("DRY_WRONG", 28501)).statusCode(422).body("rows", hasSize(1));
    }
  }

  @Nested
  class An_export {

    @Test
    void can_be_imported_and_changes_nothing() {
      String tricky = "Atta, \\\"Chakki\\\"; 100 % - 'fine'";
      post(
              row("TRIP_1", 26500).replace("\"en\": \"Chakki Atta\"", "\"en\": \"" + tricky + "\""),
              row("TRIP_2", 4200).replace("\"mrpPaise\": 28500,", ""),
              row("TRIP_3", 26500))
          .statusCode(200);
      admin().post("/admin/products/TRIP_3/retire").then().statusCode(200);
      price("TRIP_1", time.today().plusDays(5), price(27000, 28500)).statusCode(200);
      price("TRIP_2", time.today().plusDays(5), "{\"pricePaise\": 4300}").statusCode(200);
      byte[] exported = export();

      int products = new ReadSheetRows(exported).count() - scheduledIn(exported);
      sheet(exported, true)
          .statusCode(200)
          .body("created", equalTo(0))
          .body("changed", equalTo(0))
          .body("scheduled", equalTo(0))
          .body("unchanged", equalTo(products));
      assertThat(export()).isEqualTo(exported);
    }

    @Test
    void holds_everything_by_sku() {
      post(row("ALL_2", 26500), row("ALL_1", 26500)).statusCode(200);
      admin().post("/admin/products/ALL_1/retire").then().statusCode(200);
      String soon = time.today().plusDays(5).toString();
      price("ALL_2", time.today().plusDays(5), price(27000, 29000)).statusCode(200);

      String exported = new String(export(), StandardCharsets.UTF_8);

      assertThat(exported).startsWith("\uFEFF" + FULL_HEADER + "\r\n");
      assertThat(exported.lines().filter(line -> line.startsWith("ALL_")))
          .containsExactly(
              line("ALL_1", 26500) + ",yes,",
              line("ALL_2", 26500) + ",no,",
              line("ALL_2", 27000).replace("28500", "29000") + ",no," + soon);
    }

    @Test
    void is_a_file_for_admins_only() {
      admin()
          .accept("text/csv")
          .get("/admin/products")
          .then()
          .contentType(containsString("text/csv"))
          .header("Content-Disposition", containsString("products.csv"));
      io.restassured.RestAssured.given().get("/admin/products").then().statusCode(401);
    }

    private static byte[] export() {
      return admin()
          .accept("text/csv")
          .get("/admin/products")
          .then()
          .statusCode(200)
          .extract()
          .asByteArray();
    }

    private static int scheduledIn(byte[] exported) {
      return (int)
          new String(exported, StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.matches(".*,(yes|no),[0-9-]+"))
              .count();
    }

    /** How many rows a sheet has below its header. */
    private record ReadSheetRows(byte[] sheet) {
      int count() {
        return (int) new String(sheet, StandardCharsets.UTF_8).lines().count() - 1;
      }
    }
  }

  private List<Long> announced(String sku, int count) {
    return AdminCalls.announced(bootstrapServers, sku, count).stream()
        .map(event -> event.path("pricePaise").asLong())
        .toList();
  }
}
