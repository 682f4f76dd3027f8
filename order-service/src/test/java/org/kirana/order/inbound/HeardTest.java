package org.kirana.order.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.wire.EventJson;
import org.kirana.order.Groceries;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.Checkout;
import org.kirana.order.domain.Destination;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.LinkId;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.PinCode;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.StoreId;
import org.kirana.order.domain.Unreadable;

/** What we hear is what the contracts say. */
class HeardTest {

  private static final OrderId ORDER =
      new OrderId(UUID.fromString("2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10"));
  private static final LinkId LINK =
      new LinkId(UUID.fromString("0d3f1c2a-5b6e-4f70-8a91-b2c3d4e5f607"));
  private static final Map<String, Class<?>> HEARD =
      Map.ofEntries(
          entry("message-received", MessageReceived.class),
          entry("product-changed", ProductChanged.class),
          entry("store-matched", StoreMatched.class),
          entry("store-not-matched", StoreNotMatched.class),
          entry("order-cancelled", OrderCancelled.class),
          entry("part-asked", PartAsked.class),
          entry("order-reduced", OrderReduced.class),
          entry("order-packed", OrderPacked.class),
          entry("order-handed-over", OrderHandedOver.class),
          entry("invoice-sent", InvoiceSent.class),
          entry("invoice-failed", InvoiceFailed.class));

  static java.util.Set<Map.Entry<String, Class<?>>> heard() {
    return HEARD.entrySet();
  }

  @ParameterizedTest
  @MethodSource("heard")
  void theExampleAndTheMinimalExampleAreRead(Map.Entry<String, Class<?>> event) throws IOException {
    for (String file : new String[] {"example.json", "example-minimal.json"}) {
      assertThat(read(event.getKey(), file, event.getValue())).as(file).isNotNull();
    }
  }

  @Test
  void aProductIsReadWhole() throws IOException {
    ProductChanged changed = read("product-changed", "example.json", ProductChanged.class);
    assertThat(changed.product().sku()).isEqualTo(Groceries.ATTA_5KG.sku());
    assertThat(changed.product().version()).isEqualTo(3);
    assertThat(changed.product().name().hi()).isEqualTo("चक्की आटा");
    assertThat(changed.product().pricePaise()).isEqualTo(26_500);
    assertThat(changed.product().mrpPaise()).isEqualTo(28_500);
    assertThat(changed.product().retired()).isFalse();
  }

  @Test
  void theFateOfAnOrderIsReadWithItsOrder() throws IOException {
    StoreMatched matched = read("store-matched", "example.json", StoreMatched.class);
    assertThat(matched.orderId()).isEqualTo(ORDER);
    assertThat(matched.store().storeId())
        .isEqualTo(new StoreId(UUID.fromString("5a9b8a52-2f0e-5a33-9a2a-7b7f3f1f0c11")));
    assertThat(matched.totalPaise()).isEqualTo(32_500);
    assertThat(read("part-asked", "example.json", PartAsked.class))
        .isEqualTo(
            new PartAsked(
                ORDER,
                1,
                Instant.parse("2026-11-20T06:44:00Z"),
                Instant.parse("2026-11-20T06:54:00Z")));
    assertThat(read("order-reduced", "example.json", OrderReduced.class))
        .isEqualTo(new OrderReduced(ORDER, 1, 26_500));
    assertThat(read("order-packed", "example.json", OrderPacked.class))
        .isEqualTo(new OrderPacked(ORDER, Instant.parse("2026-11-20T06:50:00Z")));
    StoreNotMatched not = read("store-not-matched", "example.json", StoreNotMatched.class);
    assertThat(not)
        .isEqualTo(
            new StoreNotMatched(ORDER, "no-capacity", Instant.parse("2026-11-20T06:30:01Z")));
  }

  @Nested
  class Message {

    @Test
    void aCartIsReadWithWhatTheShopperSaw() throws IOException {
      MessageReceived received = read("message-received", "example.json", MessageReceived.class);
      assertThat(received.message().said())
          .isEqualTo(
              new Said.SentCart(
                  Groceries.basket(
                      Groceries.line("ATTA_5KG", 1, 26_500L),
                      Groceries.line("MILK_500ML", 2, null))));
      assertThat(received.message().at()).isEqualTo(Instant.parse("2026-11-20T06:30:00Z"));
    }

    @Test
    void aCheckoutIsReadWhole() throws IOException {
      MessageReceived received =
          read("message-received", "example-checkout.json", MessageReceived.class);
      assertThat(received.message().said())
          .isEqualTo(
              new Said.CheckedOut(
                  new Checkout(
                      LINK,
                      Language.HINDI,
                      new Basket(
                          List.of(
                              Groceries.line("ATTA_5KG", 1, 26_500L),
                              Groceries.line("MILK_500ML", 2, 3_000L)),
                          "Ripe bananas, please"),
                      32_500,
                      Fulfilment.DELIVERY,
                      new Destination.AtPin(new PinCode("400703"), "Sector 17, Vashi"))));
    }

    @Test
    void aWishForAFreshLinkIsRead() throws IOException {
      MessageReceived received =
          read("message-received", "example-fresh-link.json", MessageReceived.class);
      assertThat(received.message().said())
          .isEqualTo(new Said.AskedForLink(LINK, Language.MARATHI));
    }

    @Test
    void aCheckoutWithCoordinatesKeepsThemAndItsWords() throws IOException {
      assertThat(
              destination(
                  """
                  {"latitude": 19.07, "longitude": 72.99, "pinCode": "400703", "address": "Flat 3"}
                  """))
          .isEqualTo(new Destination.OnMap(new Place(19.07, 72.99, "400703", "Flat 3")));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "null",
          "{}",
          "{\"latitude\": 19.07, \"longitude\": null}",
          "{\"latitude\": 119.07, \"longitude\": 72.99}",
          "{\"pinCode\": \"40070\", \"address\": \"Flat 3\"}"
        })
    void aCheckoutWithoutAUsablePlaceIsAskedForItInTheChat(String place) throws IOException {
      assertThat(destination(place)).isNull();
    }

    private @Nullable Destination destination(String place) throws IOException {
      Said said =
          said(
              """
              "kind": "checkout", "checkout": {"linkId": "%s", "checkoutId": "%s",
              "language": "en", "lines": [], "shownTotalPaise": 0, "fulfilment": "pickup",
              "place": %s}
              """
                  .formatted(LINK, LINK, place));
      return ((Said.CheckedOut) said).checkout().destination();
    }

    @ParameterizedTest
    @CsvSource({
      "audio,VOICE",
      "image,PICTURE",
      "video,VIDEO",
      "sticker,STICKER",
      "document,DOCUMENT",
      "contacts,CONTACT",
      "hologram,OTHER",
      "reaction,NO_ANSWER_EXPECTED"
    })
    void whatWeCannotReadIsToldApart(String rawKind, Unreadable what) throws IOException {
      assertThat(
              said(
                  "\"kind\": \"unsupported\", \"unsupported\": {\"rawKind\": \"%s\"}"
                      .formatted(rawKind)))
          .isEqualTo(new Said.SomethingElse(what));
    }

    @Test
    void theTextOfACartIsItsNote() throws IOException {
      Said said =
          said(
              """
              "kind": "cart", "text": "ring twice", "cart": {"lines": []}
              """);
      assertThat(said).isEqualTo(new Said.SentCart(new Basket(List.of(), "ring twice")));
    }

    @Test
    void aTextIsRead() throws IOException {
      assertThat(said("\"kind\": \"text\", \"text\": \"Hi\"")).isEqualTo(new Said.Text("Hi"));
    }

    @Test
    void aLocationIsReadWithItsWords() throws IOException {
      Said said =
          said(
              """
              "kind": "location",
              "location": {"latitude": 19.07, "longitude": 72.99, "name": "Home", "address": "Vashi"}
              """);
      assertThat(said)
          .isEqualTo(new Said.SharedLocation(new Place(19.07, 72.99, null, "Home, Vashi")));
    }

    @Test
    void aChoiceIsRead() throws IOException {
      assertThat(said("\"kind\": \"choice\", \"choice\": {\"id\": \"cancel\", \"title\": \"X\"}"))
          .isEqualTo(new Said.Chose("cancel"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"kind\": \"unsupported\"",
          "\"kind\": \"checkout\"",
          "\"kind\": \"fresh-link\", \"freshLink\": null",
          "\"kind\": \"hologram\", \"hologram\": {}",
          "\"kind\": \"text\", \"text\": null",
          "\"kind\": \"location\"",
          "\"kind\": \"cart\"",
          "\"kind\": \"choice\", \"choice\": null",
          "\"kind\": \"location\", \"location\": {\"latitude\": 91, \"longitude\": 0}"
        })
    void whateverElseItIsItWillBeAnswered(String json) throws IOException {
      assertThat(said(json)).isEqualTo(new Said.SomethingElse(Unreadable.OTHER));
    }

    @Test
    void anotherMessageHasAnotherFingerprint() throws IOException {
      MessageReceived cart = read("message-received", "example.json", MessageReceived.class);
      MessageReceived same = read("message-received", "example.json", MessageReceived.class);
      MessageReceived text =
          read("message-received", "example-minimal.json", MessageReceived.class);
      assertThat(same.message().fingerprint()).isEqualTo(cart.message().fingerprint());
      assertThat(text.message().fingerprint()).isNotEqualTo(cart.message().fingerprint());
    }

    private Said said(String members) throws IOException {
      String json =
          """
          {"messageId": "wamid.1", "contactId": "6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01",
           "receivedAt": "2026-11-20T06:30:00Z", "tomorrow": [1], %s}
          """
              .formatted(members);
      return EventJson.read(json.getBytes(UTF_8), MessageReceived.class).message().said();
    }
  }

  private static <E> E read(String event, String file, Class<E> type) throws IOException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("kirana.root")));
    return EventJson.read(
        Files.readAllBytes(root.resolve("contracts").resolve(event).resolve(file)), type);
  }
}
