package org.kirana.catalog.store;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Geolocation;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.catalog.SeedProducts;
import org.kirana.local.browser.Accessibility;
import org.kirana.local.browser.RealBrowser;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** The mini-store in a real browser, on a phone and on a desk. */
@QuarkusTest
@TestProfile(WithStore.class)
@QuarkusTestResource(InfrastructureTestResource.class)
class MiniStoreBrowserTest {

  private static final String LINK = "#t=a-signed-token&until=1790000000";

  @Inject KeepShelf keepShelf;
  @TestHTTPResource URI store;

  private static RealBrowser browser;

  private StubGateway gateway;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void open_the_browser() {
    browser = new RealBrowser();
  }

  @AfterAll
  static void close_the_browser() {
    browser.close();
  }

  @BeforeEach
  void a_shopper_with_a_small_phone() {
    gateway = new StubGateway();
    WithStore.post(SeedProducts.asRows());
    keepShelf.refresh();
    open(360, 740, true);
  }

  @AfterEach
  void close() {
    context.close();
    gateway.close();
  }

  @Test
  void a_basket_becomes_an_order_and_a_double_tap_orders_once() throws IOException {
    fillBasket("hi");
    assertThat(page.locator("#house")).isHidden();
    page.locator("input[value=pin]").check();
    page.locator("#pin").fill("400703");
    page.locator("#locality").fill("Vashi");
    page.locator("#house").fill("Flat 3");
    page.locator("#note").fill("पके केले");

    page.locator("#send").dblclick();

    assertThat(page.locator("#sent")).isVisible();
    JsonNode sent = onlyCheckout();
    assertThat(gateway.posted("/checkouts"))
        .allMatch(p -> p.bearer().equals("Bearer a-signed-token"));
    assertThat(sent.at("/lines/0/sku").asText()).isEqualTo("ATTA_1KG");
    assertThat(sent.at("/lines/0/quantity").asInt()).isEqualTo(3);
    assertThat(sent.path("shownTotalPaise").asLong()).isEqualTo(3 * 5600);
    assertThat(sent.at("/place/pinCode").asText()).isEqualTo("400703");
    assertThat(sent.at("/place/address").asText()).isEqualTo("Flat 3, Vashi");
    assertThat(sent.path("language").asText()).isEqualTo("hi");
    assertThat(sent.path("note").asText()).isEqualTo("पके केले");
    assertThat(sent.path("fulfilment").asText()).isEqualTo("delivery");

    page.locator("#again").click();
    assertThat(page.locator("#total")).hasText("₹168");
  }

  @Test
  void the_token_leaves_the_address_bar_and_survives_reload_and_language() {
    page.navigate(at("/en" + LINK));
    assertThat(page.locator("#strangers")).isHidden();
    assertThat(page.url()).doesNotContain("token");
    page.reload();
    assertThat(page.locator("#strangers")).isHidden();
    page.locator(".languages a[lang=mr]").click();
    assertThat(page.locator("html")).hasAttribute("lang", "mr");
    assertThat(page.locator("#strangers")).isHidden();
  }

  @Test
  void a_basket_survives_reload_and_another_link() {
    fillBasket("en");
    page.reload();
    assertThat(page.locator("#total")).hasText("₹168");
    page.navigate(at("/mr#t=another"));
    assertThat(page.locator("#bar .total")).hasText("₹168");
  }

  @Test
  void without_a_network_nothing_is_lost_and_the_order_goes_out_when_it_is_back()
      throws IOException {
    fillBasket("en");
    context.setOffline(true);
    page.locator("#send").click();
    assertThat(page.locator("#problem")).containsText("No network");
    assertThat(gateway.posted("/checkouts")).isEmpty();

    context.setOffline(false);

    assertThat(page.locator("#sent")).isVisible();
    onlyCheckout();
  }

  @Test
  void a_network_that_comes_back_orders_nothing_by_itself() {
    fillBasket("en");
    context.setOffline(true);
    context.setOffline(false);
    page.reload();
    assertThat(page.locator("#send")).isEnabled();
    assertThat(gateway.posted("/checkouts")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"410, link-expired", "409, link-used"})
  void a_link_that_is_over_is_replaced_by_one_tap(int status, String problem) {
    fillBasket("en");
    gateway.answersCheckouts(new StubGateway.Answer(status, problem));
    page.locator("#send").click();
    page.locator("#fresh").click();

    assertThat(page.locator("#problem")).containsText("A fresh link is on its way");
    assertThat(gateway.posted("/fresh-links")).hasSize(1);
    assertThat(page.locator("#total")).hasText("₹168");
  }

  @Test
  void a_closed_window_leads_to_the_chat() {
    fillBasket("en");
    gateway.answersCheckouts(StubGateway.Answer.EXPIRED);
    gateway.answersFreshLinks(StubGateway.Answer.CLOSED);
    page.locator("#send").click();
    page.locator("#fresh").click();
    assertThat(page.locator("#problem")).containsText("write “Hi”");
    assertThat(page.locator("#problem a")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "401, link-forged, newest link",
    "422, checkout-invalid, Nothing was ordered",
    "503, unavailable, very busy",
    "413, too-large, two parts"
  })
  void every_refusal_has_its_sentence_and_keeps_the_basket(
      int status, String problem, String words) {
    fillBasket("en");
    gateway.answersCheckouts(new StubGateway.Answer(status, problem));
    page.locator("#send").click();
    assertThat(page.locator("#problem")).containsText(words);
    assertThat(page.locator("#total")).hasText("₹168");
  }

  @Test
  void a_second_try_is_the_same_checkout_and_a_changed_basket_another() throws IOException {
    fillBasket("en");
    gateway.answersCheckouts(StubGateway.Answer.BUSY);
    page.locator("#send").click();
    assertThat(page.locator("#problem")).isVisible();
    page.locator("#send").click();
    page.waitForCondition(() -> gateway.posted("/checkouts").size() == 2);
    assertThat(page.locator("#send")).isEnabled();
    page.locator(".line [data-by='1']").click();
    page.locator("#send").click();
    page.waitForCondition(() -> gateway.posted("/checkouts").size() == 3);

    List<String> ids = gateway.posted("/checkouts").stream().map(p -> id(p.body())).toList();
    assertThat(ids.get(1)).isEqualTo(ids.get(0));
    assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
  }

  @Test
  void a_stranger_may_look_around_and_is_told_how_to_order() {
    page.navigate(at("/en/c/staples"));
    assertThat(page.locator("#strangers")).isVisible();
    add(3);
    page.locator("#bar").click();
    page.locator("#send").click();
    assertThat(page.locator("#problem")).containsText("write “Hi”");
    assertThat(gateway.posted("/checkouts")).isEmpty();
  }

  @Test
  void a_changed_price_is_told_in_the_basket() {
    page.navigate(at("/en/c/sauces" + LINK));
    page.locator(".card[data-sku=TOMATO_KETCHUP_500G] .add").click();
    WithStore.post(
        SeedProducts.asRows()
            .replace(
                "\"pricePaise\": 9500, \"mrpPaise\": 11000",
                "\"pricePaise\": 9900, \"mrpPaise\": 11000"));
    keepShelf.refresh();
    page.locator("#bar").click();
    assertThat(page.locator("#changed")).containsText("prices have changed");
    assertThat(page.locator(".line .now")).hasText("was ₹95");
    assertThat(page.locator("#total")).hasText("₹99");
    assertThat(page.locator("#too-little")).containsText("₹149");
  }

  @Test
  void the_phones_location_is_taken_where_it_is_allowed() throws IOException {
    context.grantPermissions(List.of("geolocation"));
    context.setGeolocation(new Geolocation(19.07, 72.99));
    fillBasket("en");
    page.locator("input[value=phone]").check();
    assertThat(page.locator("#found")).containsText("Found your place");
    page.locator("#house").fill("Flat 3");
    page.locator("#send").click();
    assertThat(page.locator("#sent")).isVisible();
    assertThat(onlyCheckout().at("/place/latitude").asDouble()).isEqualTo(19.07);
  }

  @Test
  void a_refused_location_leads_to_the_pin_code() {
    fillBasket("en");
    page.locator("input[value=phone]").click();
    assertThat(page.locator("#pin")).isVisible();
    page.locator("#send").click();
    assertThat(page.locator("#pin-wrong")).containsText("6 digits");
    assertThat(gateway.posted("/checkouts")).isEmpty();
  }

  @Test
  void search_answers_while_typing() {
    page.navigate(at("/hi" + LINK));
    page.locator("#q").fill("cheeni");
    assertThat(page.locator(".card").first()).containsText("चीनी");
    page.locator(".card .add").first().click();
    assertThat(page.locator("#bar")).isVisible();
    assertThat(page.locator(".languages a[lang=mr]")).hasAttribute("href", "/mr/search?q=cheeni");
  }

  @Test
  void more_products_come_onto_the_same_page() {
    page.navigate(at("/en" + LINK));
    page.locator("a.more").click();
    assertThat(page.locator(".card")).hasCount(48);
  }

  @Test
  void with_the_script_blocked_one_may_browse_and_search_and_is_told_how_to_order() {
    open(360, 740, false);
    page.navigate(at("/en"));
    assertThat(page.locator("noscript aside")).containsText("write “Hi” or send us your list");
    page.locator("a.more").click();
    assertThat(page.url()).contains("page=2");
    page.locator("#q").fill("doodh");
    page.locator("form.search button").click();
    assertThat(page.locator(".card h3").first()).hasText("Fresh Milk");
    look("no-script");
  }

  @Test
  void a_script_that_never_arrives_is_told_after_a_while() {
    page.route("**/*.js", Route::abort);
    page.navigate(at("/en" + LINK));
    assertThat(page.locator(".late")).containsText("write “Hi” or send us your list");
    assertThat(page.locator(".late"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
  }

  @Test
  void a_picture_that_does_not_come_leaves_a_tile() {
    page.route("**/pictures/**", Route::abort);
    page.navigate(at("/hi/c/staples" + LINK));
    assertThat(page.locator(".card .no-picture").first()).hasText("च");
    assertThat(page.locator(".categories .no-picture").first()).isVisible();
  }

  @Test
  void the_basket_shows_every_picture() {
    fillBasket("en");
    page.waitForCondition(
        () -> (Integer) page.locator(".line img").evaluate("it => it.naturalWidth") > 0);
  }

  @Test
  void what_was_found_stands_right_under_the_search() {
    page.navigate(at("/en" + LINK));
    assertThat(page.locator(".categories")).isVisible();
    page.locator("#q").fill("cheeni");
    assertThat(page.locator(".categories")).isHidden();
    page.locator("#q").fill("zxqwvk");
    assertThat(page.locator(".categories")).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"en, 360, 740", "en, 1280, 800", "hi, 360, 740", "mr, 360, 740"})
  void every_state_is_clean_fits_and_was_looked_at(String language, int width, int height) {
    open(width, height, true);
    String name = language + "-" + width + "-";
    page.navigate(at("/" + language));
    clean(name + "stranger");
    page.navigate(at("/" + language + "/basket" + LINK));
    clean(name + "empty");
    page.navigate(at("/" + language));
    clean(name + "home");
    page.navigate(at("/" + language + "/search?q=chawal"));
    clean(name + "search");
    page.navigate(at("/" + language + "/search?q=zxqwvk"));
    clean(name + "nothing");
    page.navigate(at("/" + language + "/c/nothing"));
    clean(name + "missing");
    page.navigate(at("/" + language + "/c/staples"));
    page.locator(".card .add").first().click();
    clean(name + "category");
    page.navigate(at("/" + language + "/basket"));
    assertThat(page.locator("#too-little")).isVisible();
    clean(name + "too-little");
    page.locator(".line [data-by='1']").click();
    page.locator(".line [data-by='1']").click();
    page.locator("input[value=pin]").check();
    page.locator("#send").click();
    clean(name + "checkout-wrong");
    page.locator("input[value=chat]").check();
    gateway.answersCheckouts(StubGateway.Answer.EXPIRED);
    page.locator("#send").click();
    page.locator("#fresh").waitFor();
    clean(name + "expired");
    gateway.answersCheckouts(StubGateway.Answer.ACCEPTED);
    page.locator("#send").click();
    page.locator("#sent").waitFor();
    clean(name + "sent");
  }

  private void clean(String name) {
    look(name);
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits", name)
        .isTrue();
    assertThat(Accessibility.violations(page)).as(name).isEmpty();
  }

  /** For people who want to look. */
  private void look(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    if (name.contains("checkout") || name.contains("too-little")) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/screenshots", name + "-full.png")));
    }
  }

  private void open(int width, int height, boolean script) {
    context =
        browser.of(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setHasTouch(true));
    page = context.newPage();
    page.setDefaultTimeout(10_000);
  }

  private void fillBasket(String language) {
    page.navigate(at("/" + language + "/c/staples" + LINK));
    add(3);
    page.locator("#bar").click();
    assertThat(page.locator("#total")).hasText("₹168");
  }

  private void add(int times) {
    page.locator(".card[data-sku=ATTA_1KG] .add").click();
    for (int i = 1; i < times; i++) {
      page.locator(".card[data-sku=ATTA_1KG] [data-by='1']").click();
    }
  }

  private JsonNode onlyCheckout() throws IOException {
    assertThat(gateway.posted("/checkouts").stream().map(p -> id(p.body())).distinct()).hasSize(1);
    return new ObjectMapper().readTree(gateway.posted("/checkouts").getFirst().body());
  }

  private static String id(String body) {
    try {
      return new ObjectMapper().readTree(body).path("checkoutId").asText();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String at(String path) {
    return store.resolve("/").toString().replaceAll("/$", "") + path;
  }
}
