package org.kirana.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;

/** A Chromium without a window, which goes to this machine's pages and nowhere else. */
public final class RealBrowser implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser chromium;

  /** A busy machine is slow to show what it shows; the tests wait for it, they do not time it. */
  private static final double PATIENCE_MILLIS = 20_000;

  public RealBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(InstalledChromium.find())
                    .setArgs(QUIET));
  }

  /**
   * Somebody's own browser, without any memory. Nothing moves by itself, so that a tap hits what it
   * was meant for.
   */
  public BrowserContext of(Browser.NewContextOptions somebody) {
    return chromium.newContext(somebody.setReducedMotion(ReducedMotion.REDUCE));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
