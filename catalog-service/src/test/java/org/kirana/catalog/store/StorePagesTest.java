package org.kirana.catalog.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.catalog.SeedProducts;
import org.kirana.local.infrastructure.InfrastructureTestResource;

@QuarkusTest
@TestProfile(WithStore.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class StorePagesTest {

  private static final int MOST_BYTES = 60 * 1024;
  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
  private static final Pattern IMPORT =
      Pattern.compile("(?:from|import\\()\\s*'\\./([a-z]+\\.js)'");

  @Inject KeepShelf keepShelf;
  @Inject EntityManager database;
  @TestHTTPResource URI store;

  @BeforeEach
  void the_seed_is_on_sale() {
    WithStore.post(SeedProducts.asRows());
    keepShelf.refresh();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "hi", "mr"})
  void the_first_view_is_at_most_60_kilobytes_on_the_wire(String language)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      byte[] page = gzipped(client, "/" + language);
      int bytes = page.length;
      String html = unzipped(page);
      Set<String> assets = new LinkedHashSet<>();
      ASSET.matcher(html).results().forEach(found -> assets.add(found.group(1)));
      Set<String> all = new LinkedHashSet<>(assets);
      assets.forEach(asset -> all.addAll(imported(asset)));
      for (String asset : all) {
        bytes += gzipped(client, asset).length;
      }
      assertThat(all).hasSizeGreaterThan(5);
      assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }
  }

  private Set<String> imported(String asset) {
    Set<String> found = new LinkedHashSet<>();
    if (!asset.endsWith(".js")) {
      return found;
    }
    String folder = asset.substring(0, asset.lastIndexOf('/') + 1);
    Matcher imports = IMPORT.matcher(given().get(asset).asString());
    while (imports.find()) {
      String next = folder + imports.group(1);
      found.add(next);
      if (!imports.group(1).equals("bill.js")) {
        found.addAll(imported(next));
      }
    }
    return found;
  }

  private byte[] gzipped(HttpClient client, String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(store.resolve(path)).header("Accept-Encoding", "gzip").build();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("content-encoding")).as(path).contains("gzip");
    return answer.body();
  }

  private static String unzipped(byte[] gzip) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Nested
  class A_page {

    @Test
    void is_in_the_language_of_its_address_and_leads_to_the_others() {
      page("/hi/c/rice")
          .body(containsString("<html lang=\"hi\">"))
          .body(containsString("बासमती चावल"))
          .body(containsString("href=\"/mr/c/rice\""))
          .body(containsString("5 किलो"));
    }

    @Test
    void without_a_language_is_the_browsers() {
      given()
          .redirects()
          .follow(false)
          .header("Accept-Language", "mr-IN,mr;q=0.9")
          .get("/")
          .then()
          .statusCode(307)
          .header("Location", containsString("/mr"));
    }

    @Test
    void tells_price_mrp_and_unit_price() {
      page("/en/c/staples")
          .body(containsString("<b>₹265</b> <span class=\"mrp\">MRP <s>₹285</s></span>"))
          .body(containsString("₹53.00 per kg"))
          .body(containsString("Prices include all taxes."));
    }

    @Test
    void shows_a_few_products_and_a_plain_link_to_more() {
      page("/en")
          .body(containsString("href=\"/en?page=2\""))
          .body(not(containsString("SANITARY_PADS")));
      page("/en/c/spices?page=2").body(not(containsString("class=\"more\"")));
      page("/en?page=2&part=true").body(not(containsString("<html")));
    }

    @Test
    void that_does_not_exist_says_so_in_its_language() {
      given()
          .get("/hi/c/furniture")
          .then()
          .statusCode(404)
          .contentType("text/html")
          .body(containsString("यहाँ कुछ नहीं है"));
      given().get("/fr").then().statusCode(404);
    }

    @Test
    void is_kept_a_minute_and_tied_to_nobody() {
      String policy =
          page("/en")
              .header("Cache-Control", equalTo("public, max-age=60"))
              .header("Set-Cookie", equalTo(null))
              .header("Referrer-Policy", equalTo("no-referrer"))
              .header("X-Content-Type-Options", equalTo("nosniff"))
              .header("Permissions-Policy", containsString("geolocation=(self)"))
              .extract()
              .header("Content-Security-Policy");
      assertThat(policy)
          .contains("script-src 'self';", "frame-ancestors http://phones.example")
          .contains("connect-src 'self' http://localhost:" + StubGateway.PORT)
          .doesNotContain("unsafe");
    }
  }

  @Nested
  class Search {

    @Test
    void is_a_plain_form() {
      page("/en/search?q=chawal").body(containsString("Basmati Rice"));
      page("/mr/search?q=doodh").body(containsString("ताजे दूध"));
      page("/en/search?q=chawal&part=true")
          .body(allOf(containsString("Basmati Rice"), not(containsString("<html"))));
    }

    @Test
    void says_what_was_typed_and_runs_none_of_it() {
      given()
          .queryParam("q", "<script>alert(1)</script>")
          .get("/en/search")
          .then()
          .body(not(containsString("<script>alert")))
          .body(containsString("&lt;script&gt;"));
    }

    @Test
    void forgets_a_retired_product() {
      page("/en/search?q=rusk").body(containsString("RUSK_200G"));
      WithStore.retire("RUSK_200G");
      keepShelf.refresh();
      page("/en/search?q=rusk").body(not(containsString("RUSK_200G")));
    }
  }

  @Test
  void prices_of_a_basket_are_todays() {
    given()
        .get("/hi/prices?skus=ATTA_5KG,NO_SUCH,no sku,MILK_1L")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .header("Cache-Control", equalTo("no-store"))
        .body("$", hasSize(2))
        .body("[0].name", equalTo("चक्की आटा"))
        .body("[0].pricePaise", equalTo(26500))
        .body("[0].picture", equalTo("/pictures/staples.svg"));
  }

  @Test
  void a_file_keeps_for_ever_only_under_its_own_version() {
    Matcher script = ASSET.matcher(given().get("/en").asString());
    assertThat(script.find()).isTrue();
    given().get(script.group(1)).then().header("Cache-Control", containsString("immutable"));
    given().get("/assets/old/store.js").then().header("Cache-Control", equalTo("no-store"));
    given().get("/assets/old/secrets.txt").then().statusCode(404);
  }

  @Nested
  class A_change {

    @Test
    void is_seen_even_if_a_wrong_clock_dated_it_back() {
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  database
                      .createNativeQuery(
                          """
                          update product set price_paise = 25100, version = version + 1,
                          changed_at = '2020-01-01Z' where sku = 'ATTA_5KG'""")
                      .executeUpdate());
      keepShelf.refresh();
      page("/en/c/staples").body(containsString("<b>₹251</b>"));
    }

    @Test
    void made_later_is_seen_too() {
      page("/en/search?q=rusk").body(containsString("RUSK_200G"));
      WithStore.retire("RUSK_200G");
      keepShelf.refresh();
      page("/en/c/bakery").body(not(containsString("RUSK_200G")));
    }
  }

  @Test
  void a_search_for_nothing_shows_the_shelves() {
    given()
        .redirects()
        .follow(false)
        .queryParam("q", " ")
        .get("/hi/search")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/hi"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en", "/en/basket"})
  void a_page_names_all_its_scripts_so_that_none_waits_for_another(String path) {
    String html = given().get(path).asString();
    Set<String> named = new LinkedHashSet<>();
    ASSET.matcher(html).results().forEach(found -> named.add(found.group(1)));
    Set<String> wanted = new LinkedHashSet<>();
    for (String asset : named) {
      wanted.addAll(imported(asset));
    }
    wanted.removeIf(asset -> asset.endsWith("/bill.js"));
    assertThat(named).containsAll(wanted);
  }

  private static ValidatableResponse page(String path) {
    return given().get(path).then().statusCode(200).contentType("text/html");
  }
}
