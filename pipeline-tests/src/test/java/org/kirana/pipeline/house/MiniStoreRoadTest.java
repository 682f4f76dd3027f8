package org.kirana.pipeline.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.local.browser.RealBrowser;
import org.kirana.local.launcher.Service;

/** From the link in the chat through the mini-store to the invoice, and what may go wrong there. */
class MiniStoreRoadTest {

  private static RealBrowser browser;

  private final Phone shopper = House.shopper();
  private MiniStore store = onPhone();

  @BeforeAll
  static void openTheBrowser() {
    browser = new RealBrowser();
  }

  @AfterAll
  static void closeTheBrowser() {
    browser.close();
  }

  @AfterEach
  void closeTheStore() {
    store.close();
  }

  private static MiniStore onPhone() {
    return new MiniStore(browser, MiniStore.screen(360, 740));
  }

  private String linkAfter(String greeting) {
    shopper.writes(greeting);
    return shopper.awaitsLink(1);
  }

  @ParameterizedTest
  @CsvSource({
    "360, en, Hi, sugar",
    "360, hi, नमस्ते, cheeni",
    "360, mr, नमस्कार, साखर",
    "1280, en, Hello, shakkar"
  })
  void leadsFromTheChatToTheInvoice(int width, String language, String greeting, String words) {
    store.close();
    store = new MiniStore(browser, MiniStore.screen(width, 740));
    store.open(linkAfter(greeting));
    assertThat(store.page().locator("html")).hasAttribute("lang", language);
    store.isFit();
    store.fillsBasketWith(words);
    store.isFit();
    store.givesAddress();
    store.isFit();
    store.orders();
    store.saysSent();
    store.isFit();
    shopper.awaitsKind("document");
    assertThat(languageOfOrder()).isEqualTo(language);
  }

  private String languageOfOrder() {
    return House.books()
        .text(
            Service.INVOICE_SERVICE,
            "SELECT language FROM invoice WHERE contact_id = '"
                + House.books().contact(shopper)
                + "'");
  }

  @Test
  void aDoubleTapOrdersOnce() {
    store.open(linkAfter("Hi"));
    store.fillsBasketWith("sugar");
    store.givesAddress();
    store.page().locator("#send").dblclick();
    store.saysSent();
    ordersExactlyOnce();
  }

  @Test
  void withoutANetworkNothingIsLostAndTheOrderGoesOutWhenItIsBack() {
    store.open(linkAfter("Hi"));
    store.fillsBasketWith("sugar");
    store.givesAddress();
    store.network(false);
    store.orders();
    store.saysProblem("No network");
    store.network(true);
    store.saysSent();
    ordersExactlyOnce();
  }

  @Test
  void anAnswerThatIsLostOnTheWayOrdersOnce() {
    AtomicBoolean lost = new AtomicBoolean();
    store
        .page()
        .route(
            "**/checkouts",
            route -> {
              if (route.request().method().equals("POST") && lost.compareAndSet(false, true)) {
                assertThat(route.fetch().status()).isEqualTo(202);
                route.abort("connectionreset");
              } else {
                route.resume();
              }
            });
    store.open(linkAfter("Hi"));
    store.fillsBasketWith("sugar");
    store.givesAddress();
    store.orders();
    assertThat(store.page().locator("#problem")).isVisible();
    store.orders();
    store.saysSent();
    ordersExactlyOnce();
  }

  @Test
  void anExpiredLinkIsReplacedByOneTapAndNothingIsRetyped() {
    linkAfter("Hi");
    store.open(StoreLink.expired(shopper));
    store.fillsBasketWith("sugar");
    store.givesAddress();
    store.orders();
    store.page().locator("#fresh").click();
    store.saysProblem("A fresh link is on its way");
    store.open(shopper.awaitsLink(2));
    store.page().locator("#bar").click();
    assertThat(store.page().locator(".line")).hasCount(1);
    assertThat(store.page().locator("#pin")).hasValue("400703");
    store.orders();
    store.saysSent();
    ordersExactlyOnce();
  }

  @Test
  void aLinkIsForOneOrder() {
    String link = linkAfter("Hi");
    store.open(link);
    store.fillsBasketWith("sugar");
    store.givesAddress();
    store.orders();
    store.saysSent();
    store.open(link);
    store.fillsBasketWith("sugar");
    store.orders();
    store.page().locator("#fresh").click();
    shopper.awaitsLink(2);
    ordersExactlyOnce();
  }

  @Test
  void aTamperedLinkOpensTheShelvesAndOrdersNothing() {
    store.open(StoreLink.tampered(linkAfter("Hi")));
    store.fillsBasketWith("sugar");
    store.givesAddress();
    store.orders();
    store.saysProblem("newest link");
    assertThat(House.books().ordersOf(shopper)).isZero();
  }

  @Test
  void withTheScriptBlockedTheShelvesAreThereAndTheChatIsShown() {
    store.close();
    store = new MiniStore(browser, MiniStore.screen(360, 740).setJavaScriptEnabled(false));
    store.open(linkAfter("Hi"));
    assertThat(store.page().locator("noscript aside")).containsText("Hi");
    store.page().locator("#q").fill("doodh");
    store.page().locator("form.search button").click();
    assertThat(store.page().locator(".card h3").first()).hasText("Fresh Milk");
  }

  private void ordersExactlyOnce() {
    shopper.awaitsKind("document");
    assertThat(House.books().ordersOf(shopper)).isEqualTo(1);
  }
}
