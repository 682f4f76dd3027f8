package org.kirana.messaging.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.wire.EventJson;
import org.kirana.messaging.Contract;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.inbound.SendMessage.Kind;

class HeardEventsTest {

  private static final ContactId A_SHOPPER =
      new ContactId(UUID.fromString("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01"));

  @Test
  void send_message_is_heard_as_a_whole() throws IOException {
    SendMessage heard = example("send-message", SendMessage.class);

    assertThat(heard.messageId())
        .isEqualTo(new MessageId("invoice:8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21"));
    assertThat(heard.content().kind()).isEqualTo(Kind.DOCUMENT);
    assertThat(heard.content().target().label()).isEqualTo("invoice-0412A-2627-00123.pdf");
    assertThat(heard.template()).isNotNull();
    assertThat(Contract.tree(new String(EventJson.write(heard), UTF_8)))
        .isEqualTo(Contract.tree(new Contract("send-message").example()));
  }

  @Test
  void the_least_that_send_message_says_is_enough() throws IOException {
    SendMessage heard = minimal("send-message", SendMessage.class);

    assertThat(heard.content().buttons()).isEmpty();
    assertThat(heard.template()).isNull();
    assertThat(heard.orderId()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"buttons", "list", "link", "document", "song"})
  void a_command_that_cannot_be_carried_out_is_not_taken(String kind) {
    String command =
        new Contract("send-message")
            .minimalExample()
            .replace("\"kind\": \"text\"", "\"kind\": \"" + kind + "\"");

    assertThatThrownBy(() -> EventJson.read(command.getBytes(UTF_8), SendMessage.class))
        .isInstanceOf(IOException.class);
  }

  @Test
  void message_received_opens_a_window() throws IOException {
    assertThat(example("message-received", MessageReceived.class))
        .isEqualTo(
            new MessageReceived(
                A_SHOPPER, Instant.parse("2026-11-20T06:30:00Z"), "cart", null, null, null));
    assertThat(example("message-received", MessageReceived.class).opensWindow()).isTrue();
    assertThat(minimal("message-received", MessageReceived.class).opensWindow()).isTrue();
  }

  @Test
  void a_picture_comes_with_its_file() throws IOException {
    MessageReceived picture =
        EventJson.read(
            new Contract("message-received").read("example-picture.json").getBytes(UTF_8),
            MessageReceived.class);

    assertThat(picture.media().orElseThrow().mediaId()).isEqualTo("1003383421387256");
    assertThat(minimal("message-received", MessageReceived.class).media()).isEmpty();
  }

  @Test
  void a_checkout_uses_a_link_and_opens_no_window() throws IOException {
    MessageReceived checkout =
        EventJson.read(
            new Contract("message-received").read("example-checkout.json").getBytes(UTF_8),
            MessageReceived.class);

    assertThat(checkout.opensWindow()).isFalse();
    assertThat(checkout.checkout())
        .isEqualTo(
            new MessageReceived.UsedLink(
                UUID.fromString("0d3f1c2a-5b6e-4f70-8a91-b2c3d4e5f607"),
                UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7")));
  }

  @Test
  void a_tap_for_a_fresh_link_opens_no_window() throws IOException {
    MessageReceived freshLink =
        EventJson.read(
            new Contract("message-received").read("example-fresh-link.json").getBytes(UTF_8),
            MessageReceived.class);

    assertThat(freshLink.opensWindow()).isFalse();
    assertThat(freshLink.checkout()).isNull();
  }

  @Test
  void a_link_message_is_heard_as_a_whole() throws IOException {
    String link = new Contract("send-message").read("example-link.json");

    SendMessage heard = EventJson.read(link.getBytes(UTF_8), SendMessage.class);

    assertThat(heard.content().kind()).isEqualTo(Kind.LINK);
    assertThat(heard.content().target().url()).isEqualTo("{store-link:en}");
  }

  @ParameterizedTest
  @CsvSource({
    "example-order-details.json, ORDER_DETAILS",
    "example-product-list.json, PRODUCT_LIST",
    "example-seen.json, SEEN",
    "example-sections.json, LIST",
    "example-payment-without-catalogue.json, ORDER_DETAILS",
    "example-sent-on.json, BUTTONS"
  })
  void a_message_of_another_kind_is_heard(String example, Kind kind) throws IOException {
    String command = new Contract("send-message").read(example);

    assertThat(EventJson.read(command.getBytes(UTF_8), SendMessage.class).content().kind())
        .isEqualTo(kind);
  }

  @Test
  void partner_message_received_opens_a_window() throws IOException {
    assertThat(example("partner-message-received", PartnerMessageReceived.class).receivedAt())
        .isEqualTo(Instant.parse("2026-11-20T06:31:00Z"));
    assertThat(minimal("partner-message-received", PartnerMessageReceived.class).receivedAt())
        .isEqualTo(Instant.parse("2026-11-20T06:31:00Z"));
  }

  @Test
  void message_status_changed_settles_a_message() throws IOException {
    assertThat(example("message-status-changed", MessageStatusChanged.class).status())
        .isEqualTo(DeliveryStatus.SENT);
    assertThat(minimal("message-status-changed", MessageStatusChanged.class).messageId()).isNull();
  }

  private static <E> E example(String type, Class<E> event) throws IOException {
    return EventJson.read(new Contract(type).example().getBytes(UTF_8), event);
  }

  private static <E> E minimal(String type, Class<E> event) throws IOException {
    return EventJson.read(new Contract(type).minimalExample().getBytes(UTF_8), event);
  }
}
