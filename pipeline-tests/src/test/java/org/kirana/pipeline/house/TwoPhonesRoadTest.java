package org.kirana.pipeline.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.local.browser.Accessibility;
import org.kirana.local.browser.RealBrowser;
import org.kirana.local.launcher.Service;

/** The whole story on the two phones that a newcomer sees first. */
class TwoPhonesRoadTest {

  private static final Locator.GetByTextOptions EXACTLY =
      new Locator.GetByTextOptions().setExact(true);

  private final List<String> complaints = new ArrayList<>();
  private RealBrowser browser;
  private Page page;

  @BeforeEach
  void openThePage() {
    browser = new RealBrowser();
    page = browser.of(MiniStore.screen(1440, 900)).newPage();
    page.onPageError(complaints::add);
    page.navigate(House.stack().uri(Service.WHATSAPP_SIMULATOR).toString());
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    browser.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void isPlayedWithTapsFromHiToHandedOver() {
    Locator shopper = page.locator("#shopper");
    Locator partner = page.locator("#partner");
    shopper.getByText("नमस्ते", EXACTLY).click();
    shopper.getByText("दुकान खोलें").click();
    FrameLocator store = shopper.frameLocator("iframe");
    store.locator("#q").fill("aata");
    store.locator(".card[data-sku=ATTA_5KG] .add").click();
    store.locator("#bar").click();
    store.locator("input[value=pin]").check();
    store.locator("#pin").fill("400703");
    store.locator("#locality").fill("Vashi");
    store.locator("#house").fill("Flat 3");
    store.locator("#send").click();
    store.locator("#sent a").click();
    assertThat(shopper.locator("iframe")).hasCount(0);
    assertThat(shopper.getByText(".pdf").first()).isVisible();
    partner.getByText(whatTheGuideSaysToTap(), EXACTLY).last().click();
    assertThat(page.locator("#guide")).containsText("That is the whole story");
    assertThat(page.getByText("order-handed-over").first()).isVisible();
    assertThat(Accessibility.violations(page)).isEmpty();
  }

  /** Partners read different languages. */
  private String whatTheGuideSaysToTap() {
    Locator guide = page.locator("#guide");
    assertThat(guide).containsText("on the right phone");
    return guide.textContent().replaceFirst(".*tap “(.+)” on the right phone.*", "$1");
  }
}
