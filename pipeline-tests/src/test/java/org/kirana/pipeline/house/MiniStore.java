package org.kirana.pipeline.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.kirana.local.browser.Accessibility;
import org.kirana.local.browser.RealBrowser;

/** The mini-store in a shopper's browser. */
final class MiniStore implements AutoCloseable {

  private final BrowserContext browser;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  MiniStore(RealBrowser chromium, Browser.NewContextOptions screen) {
    browser = chromium.of(screen);
    page = browser.newPage();
    page.onPageError(complaints::add);
    page.onResponse(
        answer -> {
          if (answer.status() >= 400 && !answer.url().matches(".*/(checkouts|fresh-links)")) {
            complaints.add(answer.status() + " " + answer.url());
          }
        });
  }

  static Browser.NewContextOptions screen(int width, int height) {
    return new Browser.NewContextOptions().setViewportSize(width, height);
  }

  Page page() {
    return page;
  }

  void open(String link) {
    page.navigate(link);
  }

  void network(boolean there) {
    browser.setOffline(!there);
  }

  /** Searches, takes what comes first, and as much of it as a delivery needs. */
  void fillsBasketWith(String words) {
    page.locator("#q").fill(words);
    page.locator(".card[data-sku*=SUGAR] .add").first().click();
    page.locator("#bar").click();
    assertThat(page.locator("#too-little")).isVisible();
    for (int more = 0; more < 5; more++) {
      page.locator(".line [data-by='1']").first().click();
    }
    assertThat(page.locator("#too-little")).isHidden();
  }

  void givesAddress() {
    page.locator("input[value=pin]").check();
    page.locator("#pin").fill("400703");
    page.locator("#locality").fill("Vashi");
    page.locator("#house").fill("Flat 3");
  }

  void orders() {
    page.locator("#send").click();
  }

  void saysSent() {
    assertThat(page.locator("#sent")).isVisible();
  }

  void saysProblem(String words) {
    assertThat(page.locator("#problem")).containsText(words);
  }

  /** Everybody can use it, and nothing hangs over the edge. */
  void isFit() {
    assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("%s fits the screen", page.url())
        .isTrue();
  }

  @Override
  public void close() {
    browser.close();
    assertThat(complaints).isEmpty();
  }
}
