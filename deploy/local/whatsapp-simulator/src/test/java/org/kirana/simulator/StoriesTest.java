package org.kirana.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kirana.local.browser.RealBrowser;

/** Which events the page shows together; told by the page's own script in a real browser. */
@QuarkusTest
class StoriesTest extends SimulatorTest {

  private static final String FIRST = "2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10";
  private static final String SECOND = "3d6a1a73-7c1b-4b46-8c7f-7c5a1e1a3b21";

  private static RealBrowser browser;

  @TestHTTPResource("/")
  String address;

  private final StringBuilder events = new StringBuilder();
  private int clock;

  @BeforeAll
  static void openTheBrowser() {
    browser = new RealBrowser();
  }

  @AfterAll
  static void closeTheBrowser() {
    browser.close();
  }

  @Test
  void a_conversation_becomes_its_orders_story_up_to_the_handing_over() {
    aWholeOrder(FIRST, "wamid.1");

    assertThat(stories())
        .isEqualTo(
            "message-received send-message message-status-changed message-received order-placed"
                + " store-matched send-message partner-message-received order-handed-over");
  }

  @Test
  void the_next_order_is_a_story_of_its_own() {
    aWholeOrder(FIRST, "wamid.1");
    passes("messages", "message-received", "messageId:'wamid.3',contactId:'asha'");
    passes("orders", "order-placed", "orderId:'%s',contactId:'asha'".formatted(SECOND));

    assertThat(stories()).endsWith("order-handed-over\nmessage-received order-placed");
  }

  @Test
  void two_shoppers_do_not_mix() {
    passes("messages", "message-received", "messageId:'wamid.1',contactId:'asha'");
    passes("messages", "message-received", "messageId:'wamid.2',contactId:'ravi'");
    passes("orders", "order-placed", "orderId:'%s',contactId:'asha'".formatted(FIRST));

    assertThat(stories()).isEqualTo("message-received order-placed\nmessage-received");
  }

  @Test
  void events_that_arrive_in_the_wrong_order_are_told_in_the_right_one() {
    clock = 10;
    passes("matches", "store-matched", "orderId:'%s',contactId:'asha'".formatted(FIRST));
    clock = 0;
    passes("messages", "message-received", "messageId:'wamid.1',contactId:'asha'");
    passes("orders", "order-placed", "orderId:'%s',contactId:'asha'".formatted(FIRST));

    assertThat(stories()).isEqualTo("message-received order-placed store-matched");
  }

  private void aWholeOrder(String order, String wamid) {
    passes("messages", "message-received", "messageId:'%s',contactId:'asha'".formatted(wamid));
    passes(
        "outgoing-messages", "send-message", "messageId:'reply:1',contactId:'asha',orderId:null");
    passes("message-statuses", "message-status-changed", "messageId:'reply:1',contactId:'asha'");
    passes("messages", "message-received", "messageId:'wamid.2',contactId:'asha'");
    passes("orders", "order-placed", "orderId:'%s',contactId:'asha'".formatted(order));
    passes("matches", "store-matched", "orderId:'%s',contactId:'asha'".formatted(order));
    passes(
        "outgoing-messages",
        "send-message",
        "messageId:'new-order:%1$s',contactId:'store',line:'partner',orderId:'%1$s'"
            .formatted(order));
    passes(
        "partner-messages",
        "partner-message-received",
        "messageId:'wamid.9',contactId:'store',choice:{id:'handed-over:%s'}".formatted(order));
    passes("matches", "order-handed-over", "orderId:'%s',contactId:'asha'".formatted(order));
  }

  private void passes(String topic, String type, String said) {
    clock++;
    events.append(
        "{id:'%1$d',topic:'%2$s',type:'%3$s',time:%1$d,said:{%4$s}},"
            .formatted(clock, topic, type, said));
  }

  /** The types of each story's events, a story a line. */
  private String stories() {
    try (BrowserContext somebody = browser.of(new NewContextOptions())) {
      Page page = somebody.newPage();
      page.navigate(address);
      return page.evaluate(
              """
              async () => {
                const { tellStories } = await import('/page/stories.js');
                const types = ({ events }) => events.map(({ type }) => type).join(' ');
                return tellStories([%s]).stories.map(types).join('\\n');
              }"""
                  .formatted(events))
          .toString();
    }
  }
}
