package org.kirana.assignment;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** Stores as a spreadsheet: taken out, changed there, put back. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class StoreSheetTest {

  private static final List<String> TEXTS =
      List.of(
          "storeId",
          "version",
          "code",
          "name",
          "address",
          "stateCode",
          "gstin",
          "taxScheme",
          "fssaiNumber",
          "fssaiValidUntil",
          "upiId",
          "latitude",
          "longitude",
          "serviceRadiusMetres",
          "servesPins",
          "capacity");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final List<String> LAST =
      List.of("holidays", "partnerContactId", "language", "acceptance", "retired");
  private static final String HEADER =
      String.join(",", TEXTS) + "," + String.join(",", DAYS) + "," + String.join(",", LAST);

  private static ValidatableResponse send(String sheet, String path) {
    return given()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Authorization", "Bearer a-key-for-tests")
        .contentType("text/csv")
        .body(sheet.getBytes(UTF_8))
        .post(path)
        .then();
  }

  private static ValidatableResponse send(String sheet) {
    return send(sheet, "/admin/stores");
  }

  private static String export() {
    return new String(
        given()
            .header("Authorization", "Bearer a-key-for-tests")
            .accept("text/csv")
            .get("/admin/stores")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray(),
        UTF_8);
  }

  private static String line(Map<String, Object> row) {
    List<String> cells = new ArrayList<>();
    TEXTS.forEach(field -> cells.add(quoted(row.get(field))));
    DAYS.forEach(day -> cells.add("07:00-13:00 16:00-22:00"));
    cells.addAll(
        List.of(
            "2026-12-25 2027-01-26", quoted(row.get("partnerContactId")), "mr", "automatic", "no"));
    return String.join(",", cells);
  }

  private static String quoted(@Nullable Object value) {
    return "\"" + (value == null ? "" : value.toString()).replace("\"", "\"\"") + "\"";
  }

  private static String sheet(List<Map<String, Object>> rows) {
    return HEADER
        + "\r\n"
        + rows.stream().map(StoreSheetTest::line).collect(Collectors.joining("\r\n"));
  }

  private static Map<String, Object> aStore() {
    return AdminApi.row(25.0, 77.0, 3);
  }

  private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
    row.put(field, value);
    return row;
  }

  @Test
  void stores_come_in_as_a_sheet() {
    Map<String, Object> row = with(aStore(), "name", "गणेश किराणा, \"सेक्टर\" 15");
    send(sheet(List.of(row, aStore()))).statusCode(200).body("added", equalTo(2));
    AdminApi.get("/admin/stores/" + row.get("storeId"))
        .body("store.name", equalTo("गणेश किराणा, \"सेक्टर\" 15"))
        .body("store.hours.sunday", contains("07:00-13:00", "16:00-22:00"))
        .body("store.holidays", contains("2026-12-25", "2027-01-26"))
        .body("store.language", equalTo("mr"));
  }

  @Test
  void what_is_exported_comes_back_and_changes_nothing() {
    AdminApi.register(List.of(aStore(), with(aStore(), "retired", true))).statusCode(200);
    Map<String, Object> unregistered = aStore();
    unregistered.remove("gstin");
    AdminApi.register(List.of(with(unregistered, "taxScheme", "unregistered"))).statusCode(200);
    send(sheet(List.of(with(aStore(), "name", "साई स्टोअर्स")))).statusCode(200);
    String all = export();
    assertThat(all).startsWith("\uFEFFstoreId,version,code").contains("साई स्टोअर्स");
    int stores = (int) all.lines().count() - 1;
    send(all)
        .statusCode(200)
        .body("unchanged", equalTo(stores))
        .body("added", equalTo(0))
        .body("changed", equalTo(0));
  }

  @Test
  void a_sheet_that_is_separated_by_semicolons_is_read() {
    Map<String, Object> row = aStore();
    row.put("address", "Shop 7 Vashi");
    send(sheet(List.of(row)).replace(',', ';')).statusCode(200).body("added", equalTo(1));
  }

  @Nested
  class A_dry_run {

    @Test
    void says_what_would_happen_and_does_nothing() {
      Map<String, Object> known = aStore();
      send(sheet(List.of(known))).statusCode(200);
      Map<String, Object> added = aStore();
      Map<String, Object> changed = with(with(known, "version", 2), "capacity", 7);
      send(sheet(List.of(changed, added)), "/admin/stores?dryRun=true")
          .statusCode(200)
          .body("added", equalTo(1))
          .body("changed", equalTo(1))
          .body("changes.row", contains(2, 3))
          .body("changes.change", contains("changed", "new"));
      AdminApi.get("/admin/stores/" + added.get("storeId")).statusCode(404);
      AdminApi.get("/admin/stores/" + known.get("storeId")).body("store.capacity", equalTo(3));
    }
  }

  @Nested
  class Rows_that_are_wrong {

    @Test
    void are_named_as_the_spreadsheet_numbers_them_and_none_is_registered() {
      Map<String, Object> right = aStore();
      String sheet =
          sheet(List.of(right, with(aStore(), "code", "412"), with(aStore(), "capacity", "many")))
              + "\r\n\r\n1,2,3";
      send(sheet)
          .statusCode(422)
          .contentType("application/problem+json")
          .body("rows.row", contains(3, 4, 6))
          .body("rows[0].problem", containsString("five characters"))
          .body("rows[1].problem", equalTo("capacity cannot be read"))
          .body("rows[2].problem", containsString("3 cells"));
      AdminApi.get("/admin/stores/" + right.get("storeId")).statusCode(404);
    }

    @Test
    void against_what_is_registered_are_named_too() {
      Map<String, Object> right = aStore();
      Map<String, Object> known = aStore();
      AdminApi.register(List.of(known)).statusCode(200);
      send(sheet(List.of(right, with(aStore(), "code", known.get("code")), right)))
          .statusCode(422)
          .body("rows.row", contains(3, 4))
          .body("rows[0].problem", equalTo("another store has this code"));
      AdminApi.get("/admin/stores/" + right.get("storeId")).statusCode(404);
    }

    @Test
    void in_the_header_are_named() {
      send(sheet(List.of(aStore())).replace("capacity", "size"))
          .statusCode(422)
          .body("rows.row", contains(1, 1))
          .body("rows[0].problem", equalTo("size is not a column of stores"))
          .body("rows[1].problem", equalTo("the column capacity is missing"));
    }
  }

  @Test
  void what_is_no_sheet_is_refused() {
    send("").statusCode(400);
    send(HEADER).statusCode(400);
    given()
        .header("Authorization", "Bearer a-key-for-tests")
        .contentType("text/csv")
        .body(new byte[] {'a', (byte) 0xE9, '\n', 'b'})
        .post("/admin/stores")
        .then()
        .statusCode(400)
        .body("detail", containsString("UTF-8"));
  }

  @Test
  void every_store_of_a_large_sheet_is_registered() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      rows.add(AdminApi.row(30.0 + i / 10_000.0, 77.0, 3));
    }
    send(sheet(rows)).statusCode(200).body("added", equalTo(1_200));
  }
}
