package org.kirana.simulator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.local.browser.Accessibility;
import org.kirana.local.browser.RealBrowser;

/** The page on which a person plays a shopper and a store partner, in a real browser. */
@QuarkusTest
class TwoPhonesTest extends SimulatorTest {

  private static RealBrowser browser;

  @TestHTTPResource("/")
  String address;

  @TestHTTPResource("/back-to-chat.html")
  String backToChat;

  private final List<String> complaints = new ArrayList<>();
  private Page page;
  private Locator shopper;
  private Locator partner;
  private String number;

  @BeforeAll
  static void openTheBrowser() {
    browser = new RealBrowser();
  }

  @AfterAll
  static void closeTheBrowser() {
    browser.close();
  }

  @BeforeEach
  void openThePage() {
    page = browser.of(new NewContextOptions().setViewportSize(1280, 800)).newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.navigate(address);
    shopper = page.locator("#shopper");
    partner = page.locator("#partner");
    number = page.evaluate("JSON.parse(localStorage['kirana.shoppers']).at(-1).number").toString();
  }

  @AfterEach
  void nothingWasComplainedAbout() {
    page.context().close();
    assertThat(complaints).isEmpty();
  }

  @Nested
  class A_newcomer {

    @Test
    void is_told_what_to_do_and_says_hi_with_one_tap() {
      assertThat(page.locator("#guide")).containsText("Write “Hi”");
      tap(shopper, "Hi");
      assertThat(shopper.locator(".row.mine").first()).containsText("Hi");
      assertThat(heard().at("/text/body").asText()).isEqualTo("Hi");
      assertThat(heard().at("/from").asText()).isEqualTo(number).startsWith("9151");
    }

    @Test
    void types_and_reads_the_answer_with_its_ticks() {
      says("Namaste");
      sends("text", "\"text\":{\"body\":\"Welcome to *Kirana*\"}");
      assertThat(shopper.locator(".row:not(.mine) b")).hasText("Kirana");
      assertThat(shopper.locator(".row:not(.mine) .read")).hasCount(1);
    }

    @Test
    void can_be_somebody_else_and_come_back() {
      says("Hi");
      tap(page.locator("#people"), "New shopper");
      assertThat(shopper.locator(".row")).hasCount(0);
      page.locator("#people select").selectOption(number);
      assertThat(shopper.locator(".row.mine")).hasCount(1);
      page.reload();
      assertThat(page.locator("#people option")).hasCount(2);
    }
  }

  @Nested
  class A_shopper {

    @BeforeEach
    void saysHi() {
      says("Hi");
    }

    @Test
    void opens_the_store_over_the_chat_and_comes_back() {
      String store = FakeGateway.address("/store?" + backToChat);
      interactive(
          "cta_url",
          "{\"name\":\"cta_url\",\"parameters\":{\"display_text\":\"Shop\",\"url\":\"%s\"}}"
              .formatted(store));
      tap(shopper, "Shop");
      assertThat(shopper.locator("iframe")).hasAttribute("allow", "geolocation");
      shopper.frameLocator("iframe").getByText("Back").click();
      assertThat(shopper.locator("iframe")).hasCount(0);
    }

    @Test
    void taps_an_answer() {
      interactive(
          "button",
          "{\"buttons\":[{\"type\":\"reply\",\"reply\":{\"id\":\"y\",\"title\":\"Yes\"}}]}");
      tap(shopper, "Yes");
      assertThat(heardAfter(2).at("/interactive/button_reply/id").asText()).isEqualTo("y");
    }

    @Test
    void chooses_from_a_list() {
      interactive(
          "list",
          "{\"button\":\"Languages\",\"sections\":[{\"rows\":[{\"id\":\"mr\",\"title\":\"मराठी\"}]}]}");
      tap(shopper, "Languages");
      shopper.getByRole(AriaRole.DIALOG).getByText("मराठी").click();
      assertThat(heardAfter(2).at("/interactive/list_reply/id").asText()).isEqualTo("mr");
      assertThat(shopper.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void sends_the_location_that_was_asked_for() {
      interactive("location_request_message", "{\"name\":\"send_location\"}");
      tap(shopper, "Send location");
      tap(shopper, "Nerul");
      tap(shopper, "Send this location");
      assertThat(heardAfter(2).at("/location/latitude").asDouble()).isEqualTo(19.033);
    }

    @Test
    void fills_a_cart_and_sends_it() {
      attach("Cart");
      tap(shopper, "One more Chakki Atta 5 kg");
      tap(shopper, "One more Fresh Milk 500 ml");
      tap(shopper, "One more Fresh Milk 500 ml");
      tap(shopper, "Send cart · 3 items · ₹326.00");
      JsonNode items = heardAfter(2).at("/order/product_items");
      assertThat(items.at("/1/product_retailer_id").asText()).isEqualTo("MILK_500ML");
      assertThat(items.at("/1/quantity").asInt()).isEqualTo(2);
      assertThat(items.at("/1/item_price").asDouble()).isEqualTo(30.5);
    }

    @ParameterizedTest
    @CsvSource({"Voice note,audio", "Picture,image", "Sticker,sticker", "Poll,unsupported"})
    void sends_what_no_service_reads(String name, String kind) {
      attach(name);
      assertThat(heardAfter(2).path("type").asText()).isEqualTo(kind);
    }

    @Test
    void reads_the_invoice() {
      sends(
          "document",
          "\"document\":{\"link\":\"%s\",\"filename\":\"invoice-1.pdf\",\"caption\":\"Yours\"}"
              .formatted(FakeGateway.address("/invoice.pdf")));
      assertThat(shopper.locator(".file")).containsText("invoice-1.pdf");
      shopper.locator(".file").click();
      assertThat(shopper.locator("iframe")).hasAttribute("title", "invoice-1.pdf");
      page.keyboard().press("Escape");
      assertThat(shopper.locator("iframe")).hasCount(0);
    }
  }

  @Nested
  class Every_kind_that_the_business_sends {

    @BeforeEach
    void saysHi() {
      says("Hi");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "catalog_message|{'name':'catalog_message'}|View catalogue",
          "product|{'catalog_id':'c','product_retailer_id':'ATTA_5KG'}|Chakki Atta, 5 kg",
          "address_message|{'name':'address_message','parameters':{'country':'IN'}}|Provide address",
          "contact_request|{'name':'request_contact_info'}|Share phone number",
          "flow|{'name':'flow','parameters':{'flow_message_version':'3','flow_id':'1','flow_cta':'Choose a time'}}|Choose a time",
          "order_status|{'name':'review_order','parameters':{'reference_id':'A-1','order':{'status':'partially-shipped'}}}|Partially shipped",
        })
    void is_drawn(String type, String action, String words) {
      interactive(type, action.replace('\'', '"'));
      assertThat(shopper.locator(".row:not(.mine)")).containsText(words);
      assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void goods_by_the_shelf_are_opened_and_one_is_taken() {
      sends(
          "interactive",
          "\"interactive\":{\"type\":\"product_list\",\"header\":{\"type\":\"text\",\"text\":\"Today\"},"
              + "\"body\":{\"text\":\"Choose\"},\"action\":{\"catalog_id\":\"c\",\"sections\":[{\"title\":\"Dairy\","
              + "\"product_items\":[{\"product_retailer_id\":\"MILK_500ML\"}]}]}}");
      tap(shopper, "View items");
      shopper.getByRole(AriaRole.DIALOG).getByText("Fresh Milk, 500 ml").click();
      assertThat(heardAfter(2).at("/order/product_items/0/product_retailer_id").asText())
          .isEqualTo("MILK_500ML");
    }

    @Test
    void a_bill_to_pay_shows_its_lines() {
      interactive(
          "order_details",
          """
          {"name":"review_and_pay","parameters":{"reference_id":"A-1","type":"physical-goods","currency":"INR",
           "payment_settings":[{"type":"upi_intent_link","upi_intent_link":{"link":"upi://pay?pa=a@upi"}}],
           "total_amount":{"value":26500,"offset":100},"order":{"status":"pending","catalog_id":"c","items":[{"name":"Atta","quantity":1,
           "amount":{"value":26500,"offset":100}}],"subtotal":{"value":26500,"offset":100},"tax":{"value":0,"offset":100}}}}""");
      assertThat(shopper.locator(".row:not(.mine)")).containsText("1 × Atta · ₹265.00");
    }

    @Test
    void a_picture_stands_above_the_words() {
      sends(
          "interactive",
          "\"interactive\":{\"type\":\"button\",\"header\":{\"type\":\"document\",\"document\":{\"link\":\"%s\",\"filename\":\"bill.pdf\"}},"
                  .formatted(FakeGateway.address("/invoice.pdf"))
              + "\"body\":{\"text\":\"Is it right?\"},\"action\":{\"buttons\":[{\"type\":\"reply\",\"reply\":{\"id\":\"y\",\"title\":\"Yes\"}}]}}");

      assertThat(shopper.locator(".row:not(.mine) .file")).containsText("bill.pdf");
      assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void rows_of_a_list_stand_under_their_headings() {
      interactive(
          "list",
          """
          {"button":"Choose","sections":[{"title":"Flour","rows":[{"id":"a","title":"Atta"}]},
           {"title":"Dairy","rows":[{"id":"m","title":"Milk"}]}]}""");
      tap(shopper, "Choose");

      assertThat(shopper.getByRole(AriaRole.DIALOG).locator("h3"))
          .hasText(new String[] {"Flour", "Dairy"});
    }

    @Test
    void contacts_are_cards_with_names_and_numbers() {
      sends(
          "contacts",
          "\"contacts\":[{\"name\":{\"formatted_name\":\"Ganesh\"},\"phones\":[{\"phone\":\"+91 51000 00000\"}]}]");

      assertThat(shopper.locator(".row:not(.mine) .cart-card")).containsText("Ganesh");
      assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void a_place_has_a_map_and_a_reaction_hangs_at_its_message() {
      sends("location", "\"location\":{\"latitude\":19.07,\"longitude\":72.99,\"name\":\"Shop\"}");
      assertThat(shopper.locator(".row:not(.mine) .map-card")).hasCount(1);
      String hi = FakeGateway.messages().getFirst().path("id").asText();
      sends("reaction", "\"reaction\":{\"message_id\":\"%s\",\"emoji\":\"👍\"}".formatted(hi));
      assertThat(shopper.locator(".row.mine .reaction")).hasText("👍");
    }
  }

  @Test
  void a_bad_day_is_ordered_and_ended() {
    tap(page.locator("#people"), "Good day");
    Locator menu = page.getByRole(AriaRole.DIALOG);
    assertThat(Accessibility.violations(page)).isEmpty();
    menu.getByLabel("Refused with 500, per cent").fill("100");
    tap(menu, "Let it begin");
    assertThat(page.locator("#people .bad")).hasText("Bad day");
    send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(500);
    assertThat(menu.locator("tr", new Locator.LocatorOptions().setHasText("Refused with 500")))
        .containsText("1");
    tap(menu, "A good day again");
    tap(menu, "Close");
    assertThat(page.locator("#people")).containsText("Good day");
    send(SHOPPER_LINE, textTo("+" + ASHA)).statusCode(200);
  }

  @Test
  void the_partner_taps_the_button_of_a_template() {
    sendAccepted(
        PARTNER_LINE,
        """
        {"messaging_product":"whatsapp","to":"+919999800001","type":"template","template":{
          "name":"new_order","language":{"code":"en"},"components":[
            {"type":"body","parameters":[{"type":"text","text":"K42"},
             {"type":"text","text":"2"},{"type":"text","text":"₹10"},{"type":"text","text":"1 km"}]},
            {"type":"button","sub_type":"quick_reply","index":"2",
             "parameters":[{"type":"payload","payload":"handed-over:42"}]}]}}""");
    assertThat(partner.locator(".bubble")).containsText("2 items");
    tap(partner, "Handed over");
    assertThat(heard().at("/button/payload").asText()).isEqualTo("handed-over:42");
  }

  @Test
  void a_narrow_window_shows_one_at_a_time() {
    page.setViewportSize(400, 800);
    assertThat(partner).isHidden();
    tap(page.locator("#tabs"), "Store");
    assertThat(partner).isVisible();
    assertThat(shopper).isHidden();
  }

  @ParameterizedTest
  @CsvSource({"1280,800", "400,800"})
  void everybody_can_use_it(int width, int height) {
    page.setViewportSize(width, height);
    assertThat(Accessibility.violations(page)).isEmpty();
    says("Hi");
    interactive("location_request_message", "{\"name\":\"send_location\"}");
    assertThat(Accessibility.violations(page)).isEmpty();
    for (String sheet : List.of("Location", "Cart")) {
      attach(sheet);
      assertThat(Accessibility.violations(page)).isEmpty();
      page.keyboard().press("Escape");
    }
  }

  // --- what a person does, and what the business hears and sends

  private static void tap(Locator where, String name) {
    where.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private void says(String text) {
    shopper.getByRole(AriaRole.TEXTBOX).fill(text);
    tap(shopper, "Send");
    heard();
  }

  private void attach(String name) {
    tap(shopper, "Send a location, a cart and more");
    tap(shopper, name);
  }

  private void sends(String type, String part) {
    sendAccepted(
        SHOPPER_LINE,
        "{\"messaging_product\":\"whatsapp\",\"to\":\"+%s\",\"type\":\"%s\",%s}"
            .formatted(number, type, part));
  }

  private void interactive(String type, String action) {
    sends(
        "interactive",
        "\"interactive\":{\"type\":\"%s\",\"body\":{\"text\":\"Well?\"},\"action\":%s}"
            .formatted(type, action));
  }

  private static JsonNode heard() {
    return heardAfter(1);
  }

  private static JsonNode heardAfter(int messages) {
    await().until(() -> FakeGateway.messages().size() >= messages);
    return FakeGateway.messages().get(messages - 1);
  }
}
