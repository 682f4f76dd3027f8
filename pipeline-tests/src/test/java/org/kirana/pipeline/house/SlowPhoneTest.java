package org.kirana.pipeline.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kirana.local.browser.RealBrowser;
import org.kirana.local.browser.SlowPhone;

/** The mini-store on a cheap phone and a poor network. Prints what a shopper waits for. */
class SlowPhoneTest {

  private static final int FIRST_VIEW_BYTES = 60_000;

  @Test
  void showsTheShelvesInFewBytesAndOrders() {
    Phone shopper = House.shopper();
    shopper.writes("Hi");
    String link = shopper.awaitsLink(1);
    try (RealBrowser chromium = new RealBrowser();
        MiniStore store = new MiniStore(chromium, MiniStore.screen(360, 740))) {
      Page page = store.page();
      SlowPhone.slowDown(page);
      Instant opened = Instant.now();
      store.open(link);
      page.locator(".card .add").first().click();
      assertThat(page.locator("#bar")).isVisible();
      Duration usable = Duration.between(opened, Instant.now());
      double firstPaint =
          number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime");
      double bytes = number(page, transferred("!entry.name.includes('/pictures/')"));
      double pictures = number(page, transferred("entry.name.includes('/pictures/')"));

      store.fillsBasketWith("sugar");
      store.givesAddress();
      Instant tapped = Instant.now();
      store.orders();
      store.saysSent();
      System.out.printf(
          "slow phone: first view after %.0f ms, usable after %d ms, checkout %d ms, %.0f bytes and %.0f of pictures%n",
          firstPaint,
          usable.toMillis(),
          Duration.between(tapped, Instant.now()).toMillis(),
          bytes,
          pictures);
      assertThat(bytes).isBetween(1.0, (double) FIRST_VIEW_BYTES);
    }
    shopper.awaitsKind("document");
  }

  private static String transferred(String which) {
    return "performance.getEntries().filter(entry => entry.transferSize && "
        + which
        + ").reduce((sum, entry) => sum + entry.transferSize, 0)";
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }
}
