package org.kirana.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.messaging.Fixture;
import org.kirana.messaging.GatewayEnvironment;
import org.kirana.messaging.domain.Context;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.Line;
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
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** One row for each kind of message that WhatsApp sends. */
class EveryInboundTypeTest {

  private static final Instant NOW = Instant.parse("2026-11-20T06:30:05Z");
  private static final Instant SENT = Instant.ofEpochSecond(1_795_156_200);
  private static final Map<String, Line> LINES =
      Map.of(GatewayEnvironment.SHOPPER_LINE, Line.SHOPPER);
  private static final PhoneNumber ASHA = new PhoneNumber("919999900001");
  private static final UserId ASHAS_ID = new UserId("IN.13491208655302741918");
  private static final String OURS = "wamid.HBgMOTE5OTk5OTAwMDAxFQIAERgSQjQ";

  record Row(String fixture, MessageContent content, Context context) {

    @Override
    public String toString() {
      return fixture;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(
        row("text", new Text("Hi")),
        row("text-about-a-product", new Text("Is this fresh?"), about("PANEER_200G")),
        row("text-forwarded", new Text("2 kg onions"), forwarded()),
        row("text-forwarded-often", new Text("2 kg onions"), forwarded()),
        row(
            "text-from-an-ad",
            new Text("Hi"),
            ad("120226305854810726", "Aff-n8ZTODiE79d22KtAwQKj9e")),
        row("text-from-a-status-ad", new Text("Hi"), ad("120226305854810727", null)),
        row("text-without-contacts", new Text("Hi")),
        row("text-from-a-user-id-alone", new Text("Hi")),
        row("text-in-milliseconds", new Text("Hi")),
        row("text-in-a-group", new Text("Hi")),
        row("image", Unsupported.media("image", media("image/jpeg", null, "My list"))),
        row("video", Unsupported.media("video", media("video/mp4", null, null))),
        row(
            "document",
            Unsupported.media("document", media("application/pdf", "list.pdf", "For the week"))),
        row("audio", Unsupported.media("audio", media("audio/mpeg", null, null))),
        row("voice", Unsupported.media("voice", media("audio/ogg; codecs=opus", null, null))),
        row("sticker", Unsupported.media("sticker", media("image/webp", null, null))),
        row("location", new Location(19.0771, 72.9986, "Home", "Sector 17, Vashi")),
        row("location-asked-for", new Location(19.0771, 72.9986, null, null), answer()),
        row("contacts", new Unsupported("contacts")),
        row("contacts-asked-for", new Unsupported("contacts")),
        row("reaction", Unsupported.about("reaction", OURS, "\ud83d\udc4d")),
        row("reaction-removed", Unsupported.about("reaction", OURS, null)),
        row("reaction-removed-without-emoji", Unsupported.about("reaction", OURS, null)),
        row("button-reply", new Choice("order-again", "Order again"), answer()),
        row("list-reply", new Choice("row-3", "Basmati rice"), answer()),
        row(
            "flow-reply",
            new Form("flow", "{\"flow_token\":\"slot-1\",\"slot\":\"18-20\"}"),
            answer()),
        row("flow-reply-without-token", new Form("flow", "{\"slot\":\"18-20\"}"), answer()),
        row("flow-reply-that-is-no-object", new Form("flow", "[\"18-20\"]"), answer()),
        row(
            "address-reply",
            new Address(
                "400703",
                "12, 3, B, Sai Prasad, Sector 17, near the lake, Navi Mumbai, Maharashtra"),
            answer()),
        row("template-button", new Choice("handed-over:2c5f0f62", "Handed over"), answer()),
        row("template-button-without-context", new Choice("handed-over:2c5f0f62", "Handed over")),
        row(
            "order",
            new Cart(
                List.of(new CartLine("ATTA_5KG", 1, 26_500L), new CartLine("MILK_500ML", 2, 799L)),
                "ring twice")),
        row(
            "order-with-quantity-as-text",
            new Cart(List.of(new CartLine("ATTA_5KG", 3, 26_510L)), null)),
        row("system-number-changed", new Unsupported("system")),
        row("system-user-id-changed", new Unsupported("system")),
        row("system-identity-changed", new Unsupported("system")),
        row("unsupported", new Unsupported("unsupported")),
        row("unsupported-poll", new Unsupported("poll_creation")),
        row("unsupported-edit", new Unsupported("edit")),
        row("edit", Unsupported.about("edit", OURS, null)),
        row("revoke", Unsupported.about("revoke", OURS, null)),
        row("broken-interactive", new Unsupported("interactive")),
        row("kind-of-next-year", new Unsupported("hologram")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void is_understood_and_somebody_can_be_answered(Row row) {
    WebhookBatch batch = read(row.fixture());

    assertThat(batch.messages()).hasSize(1);
    InboundMessage message = batch.messages().getFirst();
    assertThat(message.content()).isEqualTo(row.content());
    assertThat(message.context()).isEqualTo(row.context());
    assertThat(message.at()).isEqualTo(SENT);
  }

  @Test
  void no_file_is_left_without_a_row() {
    assertThat(rows().map(Row::fixture))
        .containsExactlyInAnyOrderElementsOf(Fixture.names("messages"));
  }

  @Test
  void an_address_tells_nothing_of_who_lives_there() {
    assertThat(read("address-reply").messages().getFirst().content().toString())
        .doesNotContain("Asha", ASHA.digits());
  }

  @Test
  void without_a_number_the_sender_is_known_by_the_user_id() {
    assertThat(read("text-from-a-user-id-alone").identities())
        .containsExactly(new WhatsAppIdentity(null, ASHAS_ID));
  }

  @Test
  void who_changes_the_number_is_the_same_person() {
    assertThat(read("system-number-changed").people().changes())
        .containsExactly(
            new IdentityChange(
                new WhatsAppIdentity(ASHA, ASHAS_ID),
                WhatsAppIdentity.of(new PhoneNumber("919999900009")),
                SENT));
  }

  @Test
  void who_changes_the_user_id_is_the_same_person() {
    assertThat(read("system-user-id-changed").people().changes())
        .containsExactly(
            new IdentityChange(
                new WhatsAppIdentity(null, ASHAS_ID),
                new WhatsAppIdentity(null, new UserId("IN.777")),
                SENT));
  }

  @Test
  void another_system_message_changes_nobody() {
    assertThat(read("system-identity-changed").people().changes()).isEmpty();
  }

  private static Row row(String fixture, MessageContent content) {
    return new Row(fixture, content, null);
  }

  private static Row row(String fixture, MessageContent content, Context context) {
    return new Row(fixture, content, context);
  }

  private static Context answer() {
    return new Context(OURS, null, null, null);
  }

  private static Context forwarded() {
    return new Context(null, true, null, null);
  }

  private static Context about(String sku) {
    return new Context(OURS, null, sku, null);
  }

  private static Context ad(String id, String click) {
    return new Context(null, null, null, new Context.Ad("ad", id, click));
  }

  private static Media media(String mimeType, String fileName, String caption) {
    return new Media(
        "1003383421387256",
        mimeType,
        "SfInY0gGKTsJlUWbwxC1k+FAD0FZHvzwfpvO0zX0GUI=",
        fileName,
        caption);
  }

  private static WebhookBatch read(String fixture) {
    return ReadWebhook.of(Fixture.tree("messages", fixture), LINES, NOW);
  }
}
