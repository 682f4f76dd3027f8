package org.kirana.messaging.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.events.Announcement;
import org.kirana.events.wire.EventJson;
import org.kirana.messaging.Contract;
import org.kirana.messaging.domain.Checkout;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Context;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.FreshLink;
import org.kirana.messaging.domain.Media;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.MessageContent.Address;
import org.kirana.messaging.domain.MessageContent.Cart;
import org.kirana.messaging.domain.MessageContent.CartLine;
import org.kirana.messaging.domain.MessageContent.Choice;
import org.kirana.messaging.domain.MessageContent.Form;
import org.kirana.messaging.domain.MessageContent.Location;
import org.kirana.messaging.domain.MessageContent.Text;
import org.kirana.messaging.domain.MessageContent.Unsupported;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.ReceivedId;
import org.kirana.messaging.domain.Wamid;

class AnnouncedEventsTest {

  private static final ContactId A_SHOPPER =
      new ContactId(UUID.fromString("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01"));
  private static final ContactId A_PARTNER =
      new ContactId(UUID.fromString("0b8a4f6e-7d0c-4f60-8d35-0a4f1f9c1b02"));
  private static final MessageId AN_INVOICE_MESSAGE =
      new MessageId("invoice:8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21");
  private static final Instant HALF_PAST_SIX = Instant.parse("2026-11-20T06:30:00Z");

  private static final UUID A_LINK = UUID.fromString("0d3f1c2a-5b6e-4f70-8a91-b2c3d4e5f607");
  private static final Checkout A_CHECKOUT =
      new Checkout(
          A_LINK,
          UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
          "hi",
          List.of(new CartLine("ATTA_5KG", 1, 26_500L), new CartLine("MILK_500ML", 2, 3_000L)),
          32_500,
          "delivery",
          new Checkout.Place(null, null, "400703", "Sector 17, Vashi"),
          "Ripe bananas, please");
  private static final FreshLink A_FRESH_LINK = new FreshLink(A_LINK, "mr");

  @Test
  void message_received_is_the_example() {
    isTheExample(
        new MessageReceived(
            ReceivedId.of(new Wamid("wamid.HBgMOTE5OTk5OTAwMDAxFQIAEhgUM0E")),
            A_SHOPPER,
            HALF_PAST_SIX,
            Said.of(
                new Cart(
                    List.of(
                        new CartLine("ATTA_5KG", 1, 26_500L), new CartLine("MILK_500ML", 2, null)),
                    null))),
        "message-received");
  }

  @Test
  void a_checkout_is_the_example() {
    isTheExample(
        new MessageReceived(
            ReceivedId.ofCheckout(A_LINK, A_CHECKOUT.checkoutId()),
            A_SHOPPER,
            Instant.parse("2026-11-20T06:31:00Z"),
            Said.of(A_CHECKOUT)),
        "message-received",
        "example-checkout.json");
  }

  @Test
  void a_tap_for_a_fresh_link_is_the_example() {
    isTheExample(
        new MessageReceived(
            ReceivedId.ofFreshLink(A_LINK, UUID.fromString("5a1d2f0e-8c3b-4d6a-9e7f-102132435465")),
            A_SHOPPER,
            Instant.parse("2026-11-20T07:05:00Z"),
            Said.of(A_FRESH_LINK)),
        "message-received",
        "example-fresh-link.json");
  }

  @Test
  void an_address_is_the_example() {
    isTheExample(
        new MessageReceived(
            ReceivedId.of(new Wamid("wamid.HBgMOTE5OTk5OTAwMDAxFQIAEhgUM0G")),
            A_SHOPPER,
            Instant.parse("2026-11-20T06:32:00Z"),
            Said.of(new Address("400703", "12, Sector 17, Vashi")),
            new Context("wamid.HBgMOTE5OTk5OTAwMDAxFQIAERgSQjQ", null, null, null)),
        "message-received",
        "example-address.json");
  }

  @Test
  void a_picture_is_the_example() {
    Media picture =
        new Media(
            "1003383421387256",
            "image/jpeg",
            "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=",
            null,
            "My list");
    isTheExample(
        new MessageReceived(
            ReceivedId.of(new Wamid("wamid.HBgMOTE5OTk5OTAwMDAxFQIAEhgUM0H")),
            A_SHOPPER,
            Instant.parse("2026-11-20T06:33:00Z"),
            Said.of(Unsupported.media("image", picture)),
            new Context(null, true, null, null)),
        "message-received",
        "example-picture.json");
  }

  @ParameterizedTest
  @MethodSource("every_kind_of_content")
  void every_kind_of_content_keeps_the_partners_contract(MessageContent content) {
    if (content instanceof Checkout || content instanceof FreshLink) {
      return;
    }
    PartnerMessageReceived received =
        new PartnerMessageReceived(
            new ReceivedId("wamid.1"), A_PARTNER, HALF_PAST_SIX, Said.ofPartner(content));

    assertThat(new Contract("partner-message-received").violations(written(received))).isEmpty();
  }

  @Test
  void partner_message_received_is_the_example() {
    isTheExample(
        new PartnerMessageReceived(
            ReceivedId.of(new Wamid("wamid.HBgMOTE5OTk5ODAwMDAxFQIAEhgUM0F")),
            A_PARTNER,
            Instant.parse("2026-11-20T06:31:00Z"),
            Said.of(new Choice("handed-over:2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10", "Handed over"))),
        "partner-message-received");
  }

  @Test
  void message_status_changed_is_the_example() {
    isTheExample(
        new MessageStatusChanged(
            AN_INVOICE_MESSAGE,
            new Wamid("wamid.HBgMOTE5OTk5OTAwMDAxFQIAERgSQjQ"),
            A_SHOPPER,
            DeliveryStatus.SENT,
            Instant.parse("2026-11-20T06:30:02Z"),
            null,
            new MessageStatusChanged.Pricing(true, "service")),
        "message-status-changed");
  }

  static Stream<MessageContent> every_kind_of_content() {
    return Stream.of(
        new Text("Hi"),
        new Location(19.0771, 72.9986, null, null),
        new Cart(List.of(new CartLine("ATTA_5KG", 1, null)), "ring twice"),
        new Choice("yes", "Yes"),
        A_CHECKOUT,
        A_FRESH_LINK,
        new Address("400703", "Sector 17, Vashi"),
        new Form("flow", "{}"),
        new Unsupported("sticker"));
  }

  @ParameterizedTest
  @MethodSource("every_kind_of_content")
  void every_kind_of_content_keeps_the_contract(MessageContent content) {
    MessageReceived received =
        new MessageReceived(new ReceivedId("wamid.1"), A_SHOPPER, HALF_PAST_SIX, Said.of(content));

    assertThat(new Contract("message-received").violations(written(received))).isEmpty();
  }

  @Test
  void no_kind_of_content_is_left_out() {
    assertThat(every_kind_of_content().map(Object::getClass))
        .containsExactlyInAnyOrder(
            MessageContent.class.getPermittedSubclasses() == null
                ? new Class<?>[0]
                : MessageContent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void every_failure_keeps_the_contract(FailureReason reason) {
    MessageStatusChanged failed =
        MessageStatusChanged.failed(
            AN_INVOICE_MESSAGE, A_SHOPPER, HALF_PAST_SIX, Failure.of(reason));

    assertThat(new Contract("message-status-changed").violations(written(failed))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void what_whatsapp_took_and_then_failed_says_whether_it_is_tried_again(FailureReason reason) {
    MessageStatusChanged failed =
        new MessageStatusChanged(
            AN_INVOICE_MESSAGE,
            new Wamid("wamid.1"),
            A_SHOPPER,
            DeliveryStatus.FAILED,
            HALF_PAST_SIX,
            MessageStatusChanged.Failed.afterAcceptance(Failure.of(reason)),
            null);

    assertThat(new Contract("message-status-changed").violations(written(failed))).isEmpty();
    assertThat(Contract.tree(written(failed)).at("/failure/triesAgain").asBoolean())
        .isEqualTo(reason.isWorthAnotherTry());
  }

  @Test
  void a_status_about_nobody_is_keyed_by_its_message() {
    MessageStatusChanged sent =
        new MessageStatusChanged(
            null, new Wamid("wamid.1"), null, DeliveryStatus.SENT, HALF_PAST_SIX, null, null);

    assertThat(sent.eventKey()).isEqualTo("wamid.1");
    assertThat(new Contract("message-status-changed").violations(written(sent))).isEmpty();
  }

  private static void isTheExample(Announcement event, String type) {
    isTheExample(event, type, "example.json");
  }

  private static void isTheExample(Announcement event, String type, String file) {
    Contract contract = new Contract(type);

    assertThat(Contract.tree(written(event))).isEqualTo(Contract.tree(contract.read(file)));
    assertThat(contract.violations(written(event))).isEmpty();
  }

  private static String written(Announcement event) {
    return new String(EventJson.write(event), UTF_8);
  }
}
