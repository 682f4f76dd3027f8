package org.kirana.assignment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.kirana.assignment.domain.Corner;

/** The store admin as its operator uses it, and stores to register. */
public final class AdminApi {

  private static final AtomicInteger NEXT_CODE = new AtomicInteger(100_000);

  private AdminApi() {}

  public static ValidatableResponse register(List<? extends Map<String, ?>> rows) {
    return given()
        .header("Authorization", "Bearer a-key-for-tests")
        .contentType(ContentType.JSON)
        .body(rows)
        .post("/admin/stores")
        .then();
  }

  public static ValidatableResponse post(String path) {
    return given().header("Authorization", "Bearer a-key-for-tests").post(path).then();
  }

  public static ValidatableResponse get(String path) {
    return given().header("Authorization", "Bearer a-key-for-tests").get(path).then();
  }

  /** A store at this place that never closes, with an id and a code of its own. */
  public static Map<String, Object> row(double latitude, double longitude, int capacity) {
    String code = Integer.toString(NEXT_CODE.getAndIncrement());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("storeId", UUID.randomUUID().toString());
    row.put("version", 1);
    row.put("code", code.substring(code.length() - 5));
    row.put("name", "Shree Ganesh Kirana");
    row.put("address", "Shop 7, Sector 15, Vashi, Navi Mumbai 400703");
    row.put("stateCode", "27");
    row.put("gstin", "27ZZZZZ0412Z1Z0");
    row.put("taxScheme", "regular");
    row.put("fssaiNumber", "99900000000412");
    row.put("fssaiValidUntil", "2035-03-31");
    row.put("upiId", "ganesh.kirana@example");
    row.put("latitude", latitude);
    row.put("longitude", longitude);
    row.put("serviceRadiusMetres", 1000);
    row.put("capacity", capacity);
    row.put("hours", Corner.ALWAYS.text());
    row.put("partnerContactId", UUID.randomUUID().toString());
    row.put("language", "en");
    return row;
  }

  /** A store like {@link #row}, whose partner wants to be asked. */
  public static Map<String, Object> askedRow(double latitude, double longitude, int capacity) {
    Map<String, Object> row = row(latitude, longitude, capacity);
    row.put("acceptance", "by-tap");
    return row;
  }

  public static String code(Map<String, ?> row) {
    return String.valueOf(row.get("code"));
  }

  public static int taken(Map<String, ?> row) {
    return get("/admin/stores/" + row.get("storeId")).statusCode(200).extract().path("taken");
  }
}
