package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.local.launcher.Service;

/**
 * The gateway says every kind of message that it knows; WhatsApp's own checks let it pass, and
 * refuse its broken twin.
 */
class EveryKindRoadTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final SomeFiles FILES = new SomeFiles();
  private static Phone shopper;
  private static UUID contact;
  private static final Duration A_DAY = Duration.ofHours(25);
  private static final WhatsAppItself WHATSAPP = new WhatsAppItself();
  private static final String FROM_THE_CATALOGUE =
      "'catalogId':'c1','items':[{'sku':'ATTA_5KG','name':'Atta','quantity':1,'amountPaise':26500}]";
  private static final String FROM_NO_CATALOGUE =
      "'beneficiaries':[{'name':'Asha','line1':'7 Palm Beach Road','city':'Navi Mumbai','state':'Maharashtra','postalCode':'400703'}],"
          + "'items':[{'name':'Atta','quantity':1,'amountPaise':26500,'pictureUrl':'FILES/a.jpg','origin':{'country':'India','importer':'Ganesh Foods',"
          + "'address':{'line1':'12 Market Road','city':'Navi Mumbai','zoneCode':'MH','postalCode':'400703','countryCode':'IN'}}}]";
  private static String hi;
  private static String uploaded;
  private static String received;

  @BeforeAll
  static void somebodyWrites() {
    shopper = House.shopper();
    hi = shopper.does(Map.of("type", "text", "text", "Hi")).path("wamids").path(0).asText();
    shopper.awaitsLink(1);
    contact = House.books().contact(shopper);
    uploaded = WHATSAPP.upload("image/jpeg");
    received = sendsPicture();
  }

  /** The media id under which the house knows it. */
  private static String sendsPicture() {
    shopper.does(Map.of("type", "file", "kind", "image", "mimeType", "image/jpeg"));
    String mediaId =
        StreamSupport.stream(
                Json.get(whatsApp("/simulator/phones/" + shopper.number() + "?line=shopper"))
                    .path("messages")
                    .spliterator(),
                false)
            .map(message -> message.at("/message/image/id").asText())
            .filter(id -> !id.isEmpty())
            .findFirst()
            .orElseThrow();
    await().atMost(PATIENCE).until(() -> House.books().knowsFile(mediaId));
    return mediaId;
  }

  @AfterAll
  static void theFilesGo() {
    FILES.close();
  }

  /**
   * A kind as the house words it, and how a twin of what leaves is broken: at that place stands
   * something else, or nothing.
   */
  record Kind(String name, String content, String place, @Nullable String brokenBy) {

    @Override
    public String toString() {
      return name + ", broken at " + place;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        kind("text", "'kind':'text','body':'Hi'", "/text/body", null),
        kind(
            "button",
            "'kind':'buttons','body':'Sure?','buttons':[{'id':'y','title':'Yes'}]",
            "/interactive/action/buttons/0/reply/title",
            "x".repeat(21)),
        kind(
            "button",
            "'kind':'buttons','body':'Fresh','buttons':[{'id':'y','title':'Yes'}],'headerMedia':{'kind':'image','link':{'url':'FILES/a.jpg','label':'a'}}",
            "/interactive/header/image/link",
            null),
        kind(
            "button",
            "'kind':'buttons','body':'Fresh','buttons':[{'id':'y','title':'Yes'}],'headerMedia':{'kind':'image','file':{'mediaId':'UPLOADED'}}",
            "/interactive/header/image/id",
            "404"),
        kind(
            "list",
            "'kind':'list','body':'Which?','list':{'button':'Choose','rows':[{'id':'a','title':'Atta','description':'5 kg'}]}",
            "/interactive/action/sections/0/rows/0/description",
            "x".repeat(73)),
        kind(
            "list",
            "'kind':'list','body':'Which?','list':{'button':'Choose','sections':[{'title':'Flour','rows':[{'id':'a','title':'Atta'}]},{'title':'Dairy','rows':[{'id':'m','title':'Milk'}]}]}",
            "/interactive/action/sections/1/title",
            null),
        kind(
            "cta_url",
            "'kind':'link','body':'Welcome','link':{'url':'{store-link:en}','label':'Open'}",
            "/interactive/action/parameters/url",
            "shop"),
        kind(
            "cta_url",
            "'kind':'link','body':'Welcome','link':{'url':'{store-link:en}','label':'Open'},'headerMedia':{'kind':'document','link':{'url':'FILES/a.pdf','label':'a.pdf'}}",
            "/interactive/header/document/filename",
            "x".repeat(241)),
        kind(
            "cta_url",
            "'kind':'link','body':'Welcome','link':{'url':'{store-link:en}','label':'Open'},'headerMedia':{'kind':'video','link':{'url':'FILES/a.mp4','label':'a'}}",
            "/interactive/header/type",
            "audio"),
        kind(
            "location_request_message",
            "'kind':'location-request','body':'Where to?'",
            "/interactive/action/name",
            "send"),
        kind(
            "address_message",
            "'kind':'address-request','body':'Where to?','address':{'in_pin_code':'400703'}",
            "/interactive/action/parameters/values/in_pin_code",
            "4007"),
        kind(
            "contact_request",
            "'kind':'contact-request','body':'Your number?'",
            "/interactive/action/name",
            "ask"),
        kind(
            "catalog_message",
            "'kind':'catalog','body':'Ours','goods':{'sku':'ATTA_5KG'}",
            "/interactive/body/text",
            "x".repeat(1025)),
        kind(
            "product",
            "'kind':'product','goods':{'catalogId':'c1','sku':'ATTA_5KG'}",
            "/interactive/action/product_retailer_id",
            null),
        kind(
            "product_list",
            "'kind':'product-list','header':'Today','body':'Choose','goods':{'catalogId':'c1','shelves':[{'title':'Dairy','skus':['MILK_500ML']}]}",
            "/interactive/header",
            null),
        kind(
            "flow",
            "'kind':'flow','body':'When?','flow':{'id':'1','button':'Choose','token':'t','screen':'SLOTS','data':{'day':'Monday'}}",
            "/interactive/action/parameters/flow_action",
            "swim"),
        kind(
            "order_details",
            payment("A-1", FROM_THE_CATALOGUE),
            "/interactive/action/parameters/total_amount/offset",
            "10"),
        kind(
            "order_details",
            payment("A-2", FROM_NO_CATALOGUE),
            "/interactive/action/parameters/order/items/0/importer_name",
            null),
        kind(
            "order_details",
            payment("A-3", FROM_NO_CATALOGUE),
            "/interactive/action/parameters/beneficiaries/0/country",
            "Nepal"),
        kind(
            "order_status",
            "'kind':'order-status','body':'Packed','progress':{'referenceId':'A-1','status':'processing','description':'Soon'}",
            "/interactive/action/parameters/order/status",
            "lost"),
        kind(
            "document",
            "'kind':'document','body':'Yours','link':{'url':'FILES/a.pdf','label':'a.pdf'}",
            "/document/caption",
            "x".repeat(1025)),
        kind(
            "image",
            "'kind':'image','body':'A picture','link':{'url':'FILES/a.jpg','label':'a'}",
            "/image/link",
            "ftp://nowhere"),
        kind("image", "'kind':'image','file':{'mediaId':'UPLOADED'}", "/image/id", "404"),
        kind("image", "'kind':'image','file':{'receivedId':'RECEIVED'}", "/image/id", "404"),
        kind(
            "video",
            "'kind':'video','body':'A film','link':{'url':'FILES/a.mp4','label':'a'}",
            "/video/link",
            null),
        kind(
            "audio",
            "'kind':'audio','link':{'url':'FILES/a.ogg','label':'a'}",
            "/audio/link",
            "a.ogg"),
        kind(
            "sticker",
            "'kind':'sticker','link':{'url':'FILES/a.webp','label':'a'}",
            "/sticker/link",
            null),
        kind(
            "reaction",
            "'kind':'reaction','about':{'messageId':'HI','emoji':'👍'}",
            "/reaction/message_id",
            null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void is_said_as_whatsapp_takes_it_and_refused_when_it_is_broken(Kind kind) {
    String messageId = say(kind.content());

    JsonNode accepted = awaitAccepted(messageId);
    assertThat(accepted.path("kind").asText()).isEqualTo(kind.name());
    await()
        .atMost(PATIENCE)
        .until(() -> awaitAccepted(messageId).at("/statuses/0/status").asText().equals("sent"));
    JsonNode refusal =
        WHATSAPP.refusal(
            WhatsAppItself.broken(accepted.path("request"), kind.place(), kind.brokenBy()));
    assertThat(refusal.at("/error_data/details").asText())
        .contains(WhatsAppItself.field(kind.place()));
  }

  @Test
  void outside_the_window_it_is_a_template_whose_parameters_have_names() {
    WHATSAPP.approves("ready_at", "{{shop}} has your order ready at {{time}}");
    Phone sleeper = House.shopper();
    sleeper.does(Map.of("type", "text", "text", "Hi", "at", Instant.now().minus(A_DAY).toString()));
    UUID asleep =
        await()
            .atMost(PATIENCE)
            .ignoreExceptions()
            .until(() -> House.books().contact(sleeper), Objects::nonNull);
    String messageId =
        say(
            asleep,
            "'kind':'text','body':'Ready'",
            ",'template':{'name':'ready_at','language':'en','namedParameters':{'time':'6 pm','shop':'Ganesh'}}");

    JsonNode request = awaitAccepted(messageId).path("request");
    assertThat(request.at("/template/components/0/parameters/0/parameter_name").asText())
        .isEqualTo("shop");
    WHATSAPP.refusal(
        WhatsAppItself.broken(
            request, "/template/components/0/parameters/0/parameter_name", "place"));
  }

  @Test
  void a_receipt_shows_that_it_was_read_and_somebody_types() {
    say("'kind':'seen','about':{'messageId':'HI','typing':true}");

    await()
        .atMost(PATIENCE)
        .until(
            () ->
                Json.get(whatsApp("/simulator/phones/" + shopper.number() + "?line=shopper"))
                    .hasNonNull("readUntil"));
  }

  private static String say(String content) {
    return say(contact, content, "");
  }

  private static String say(UUID to, String content, String more) {
    String messageId = "every-kind:" + UUID.randomUUID();
    String command =
        "{'messageId':'%s','contactId':'%s','line':'shopper','priority':'reply','notAfter':'%s','content':{%s}%s}"
            .formatted(messageId, to, Instant.now().plusSeconds(120), content, more)
            .replace("FILES", FILES.at(""))
            .replace("UPLOADED", uploaded)
            .replace("RECEIVED", received)
            .replace("HI", hi)
            .replace('\'', '"');
    House.probe()
        .send(
            "outgoing-messages",
            "send-message",
            UUID.randomUUID().toString(),
            to.toString(),
            command);
    return messageId;
  }

  private static String payment(String reference, String goods) {
    return ("'kind':'order-details','body':'Pay','payment':{'referenceId':'%s','upi':{'payeeAddress':'ganesh@upi','payeeName':'Shree Ganesh'},"
            + "'sums':{'subtotalPaise':26500,'taxPaise':100,'shippingPaise':200,'discountPaise':300,'totalPaise':26500},%s}")
        .formatted(reference + System.nanoTime(), goods);
  }

  private static JsonNode awaitAccepted(String messageId) {
    await().atMost(PATIENCE).until(() -> !accepted(messageId).isEmpty());
    return accepted(messageId).path(0);
  }

  private static JsonNode accepted(String messageId) {
    return Json.get(whatsApp("/simulator/sent?callbackData=" + messageId));
  }

  private static URI whatsApp(String path) {
    return House.stack().uri(Service.WHATSAPP_SIMULATOR).resolve(path);
  }

  private static Kind kind(String name, String content, String place, @Nullable String brokenBy) {
    return new Kind(name, content, place, brokenBy);
  }
}
