package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kirana.local.launcher.Service;

/** The gateway says every kind of message that it knows, and WhatsApp's own checks let it pass. */
class EveryKindRoadTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final SomeFiles FILES = new SomeFiles();
  private static Phone shopper;
  private static UUID contact;
  private static String hi;

  @BeforeAll
  static void somebodyWrites() {
    shopper = House.shopper();
    hi = shopper.does(Map.of("type", "text", "text", "Hi")).path("wamids").path(0).asText();
    shopper.awaitsLink(1);
    contact = House.books().contact(shopper);
  }

  @AfterAll
  static void theFilesGo() {
    FILES.close();
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("text", "'kind':'text','body':'Hi'"),
        kind("button", "'kind':'buttons','body':'Sure?','buttons':[{'id':'y','title':'Yes'}]"),
        kind(
            "list",
            "'kind':'list','body':'Which?','list':{'button':'Choose','rows':[{'id':'a','title':'Atta','description':'5 kg'}]}"),
        kind(
            "cta_url",
            "'kind':'link','body':'Welcome','link':{'url':'{store-link:en}','label':'Open'}"),
        kind("location_request_message", "'kind':'location-request','body':'Where to?'"),
        kind(
            "address_message",
            "'kind':'address-request','body':'Where to?','address':{'in_pin_code':'400703'}"),
        kind("contact_request", "'kind':'contact-request','body':'Your number?'"),
        kind("catalog_message", "'kind':'catalog','body':'Ours','goods':{'sku':'ATTA_5KG'}"),
        kind("product", "'kind':'product','goods':{'catalogId':'c1','sku':'ATTA_5KG'}"),
        kind(
            "product_list",
            "'kind':'product-list','header':'Today','body':'Choose','goods':{'catalogId':'c1','shelves':[{'title':'Dairy','skus':['MILK_500ML']}]}"),
        kind(
            "flow",
            "'kind':'flow','body':'When?','flow':{'id':'1','button':'Choose','token':'t','screen':'SLOTS','data':{'day':'Monday'}}"),
        kind(
            "order_details",
            "'kind':'order-details','body':'Pay','payment':{'referenceId':'A-1','catalogId':'c1','upi':{'payeeAddress':'ganesh@upi','payeeName':'Shree Ganesh'},"
                + "'items':[{'sku':'ATTA_5KG','name':'Atta','quantity':1,'amountPaise':26500}],"
                + "'sums':{'subtotalPaise':26500,'taxPaise':100,'shippingPaise':200,'discountPaise':300,'totalPaise':26500}}"),
        kind(
            "order_status",
            "'kind':'order-status','body':'Packed','progress':{'referenceId':'A-1','status':'processing','description':'Soon'}"),
        kind(
            "document",
            "'kind':'document','body':'Yours','link':{'url':'FILES/a.pdf','label':'a.pdf'}"),
        kind("image", "'kind':'image','body':'A picture','link':{'url':'FILES/a.jpg','label':'a'}"),
        kind("video", "'kind':'video','body':'A film','link':{'url':'FILES/a.mp4','label':'a'}"),
        kind("audio", "'kind':'audio','link':{'url':'FILES/a.ogg','label':'a'}"),
        kind("sticker", "'kind':'sticker','link':{'url':'FILES/a.webp','label':'a'}"),
        kind("reaction", "'kind':'reaction','about':{'messageId':'HI','emoji':'👍'}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void kinds(String kind, String content) {
    String messageId = say(content);

    JsonNode accepted = awaitAccepted(messageId);
    assertThat(accepted.path("kind").asText()).isEqualTo(kind);
    await()
        .atMost(PATIENCE)
        .until(() -> awaitAccepted(messageId).at("/statuses/0/status").asText().equals("sent"));
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
    String messageId = "every-kind:" + UUID.randomUUID();
    String command =
        "{'messageId':'%s','contactId':'%s','line':'shopper','priority':'reply','notAfter':'%s','content':{%s}}"
            .formatted(messageId, contact, Instant.now().plusSeconds(120), content)
            .replace("FILES", FILES.at(""))
            .replace("HI", hi)
            .replace('\'', '"');
    House.probe()
        .send(
            "outgoing-messages",
            "send-message",
            UUID.randomUUID().toString(),
            contact.toString(),
            command);
    return messageId;
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

  private static Arguments kind(String kind, String content) {
    return Arguments.of(kind, content);
  }
}
