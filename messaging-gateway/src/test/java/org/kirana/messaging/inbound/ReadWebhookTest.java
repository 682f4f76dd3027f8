package org.kirana.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.messaging.domain.DeliveryStatus;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.MessageContent.Cart;
import org.kirana.messaging.domain.MessageContent.CartLine;
import org.kirana.messaging.domain.MessageContent.Choice;
import org.kirana.messaging.domain.MessageContent.Location;
import org.kirana.messaging.domain.MessageContent.Text;
import org.kirana.messaging.domain.MessageContent.Unsupported;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

class ReadWebhookTest {

  private static final Instant NOW = Instant.parse("2026-11-20T06:30:05Z");
  private static final Map<String, Line> LINES =
      Map.of("shopper-line", Line.SHOPPER, "partner-line", Line.PARTNER);
  private static final PhoneNumber A_SHOPPER = new PhoneNumber("919999900001");
  private static final UserId A_USER = new UserId("IN.13491208655302741918");

  @Nested
  class A_message_of_each_kind {

    @Test
    void text() {
      assertThat(content("'type':'text','text':{'body':'Hi'}")).isEqualTo(new Text("Hi"));
    }

    @Test
    void text_forwarded_or_from_an_ad_is_text() {
      assertThat(
              content(
                  "'type':'text','text':{'body':'Hi'},'context':{'forwarded':true},"
                      + "'referral':{'source_type':'ad','ctwa_clid':'x'}"))
          .isEqualTo(new Text("Hi"));
    }

    @Test
    void location() {
      assertThat(
              content(
                  "'type':'location','location':{'latitude':19.0771,'longitude':72.9986,"
                      + "'name':'Home','address':'Vashi'}"))
          .isEqualTo(new Location(19.0771, 72.9986, "Home", "Vashi"));
    }

    @Test
    void location_with_degrees_as_text_and_no_name() {
      assertThat(content("'type':'location','location':{'latitude':'19.1','longitude':'73'}"))
          .isEqualTo(new Location(19.1, 73, null, null));
    }

    @Test
    void order() {
      assertThat(
              content(
                  "'type':'order','order':{'catalog_id':'c','text':'ring twice','product_items':["
                      + "{'product_retailer_id':'ATTA_5KG','quantity':1,'item_price':265,"
                      + "'currency':'INR'},"
                      + "{'product_retailer_id':'MILK_500ML','quantity':'2','item_price':7.99}]}"))
          .isEqualTo(
              new Cart(
                  List.of(
                      new CartLine("ATTA_5KG", 1, 26_500L), new CartLine("MILK_500ML", 2, 799L)),
                  "ring twice"));
    }

    @Test
    void button_reply() {
      assertThat(
              content(
                  "'type':'interactive','context':{'from':'x','id':'y'},'interactive':"
                      + "{'type':'button_reply','button_reply':{'id':'yes','title':'Yes'}}"))
          .isEqualTo(new Choice("yes", "Yes"));
    }

    @Test
    void list_reply() {
      assertThat(
              content(
                  "'type':'interactive','interactive':{'type':'list_reply','list_reply':"
                      + "{'id':'row-3','title':'Rice','description':'5 kg'}}"))
          .isEqualTo(new Choice("row-3", "Rice"));
    }

    @Test
    void template_button() {
      assertThat(content("'type':'button','button':{'payload':'handed-over:1','text':'Done'}"))
          .isEqualTo(new Choice("handed-over:1", "Done"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "image",
          "video",
          "document",
          "audio",
          "sticker",
          "contacts",
          "reaction",
          "system",
          "unsupported",
          "edit",
          "revoke",
          "something_of_next_year"
        })
    void anything_else_is_named_so_that_it_is_answered(String kind) {
      assertThat(content("'type':'" + kind + "','" + kind + "':[]"))
          .isEqualTo(new Unsupported(kind));
    }
  }

  @Nested
  class An_oddly_shaped_message {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'type':'text'",
          "'type':'text','text':'Hi'",
          "'type':'text','text':{'body':null}",
          "'type':'text','text':{'body':'  '}",
          "'type':'text','text':{'body':{'deep':1}}",
          "'type':'location','location':{'latitude':91,'longitude':0}",
          "'type':'location','location':{'latitude':'north','longitude':0}",
          "'type':'location','location':{'latitude':1}",
          "'type':'location','location':[]",
          "'type':'order','order':{}",
          "'type':'order','order':{'product_items':[]}",
          "'type':'order','order':{'product_items':{}}",
          "'type':'order','order':{'product_items':[{'product_retailer_id':'A','quantity':0}]}",
          "'type':'order','order':{'product_items':[{'product_retailer_id':'A','quantity':-1}]}",
          "'type':'order','order':{'product_items':[{'product_retailer_id':'A','quantity':1.5}]}",
          "'type':'order','order':{'product_items':[{'product_retailer_id':'A','quantity':'many'}]}",
          "'type':'order','order':{'product_items':[{'product_retailer_id':'A','quantity':'1e99999'}]}",
          "'type':'order','order':{'product_items':[{'quantity':1}]}",
          "'type':'interactive'",
          "'type':'interactive','interactive':{'type':'nfm_reply','nfm_reply':{'response_json':'{'}}",
          "'type':'interactive','interactive':{'type':'button_reply','button_reply':{'title':'Yes'}}",
          "'type':'button','button':{'text':'Done'}",
          "'type':7",
          "'type':{}",
          "'text':{'body':'Hi'}"
        })
    void is_still_a_message(String odd) {
      assertThat(content(odd)).isInstanceOf(Unsupported.class);
    }

    @Test
    void does_not_spoil_its_neighbours() {
      WebhookBatch batch =
          messages(
              "null",
              "7",
              "'text'",
              "[]",
              "{}",
              message("'id':'wamid.1','type':'interactive'"),
              message("'id':'wamid.2','type':'text','text':{'body':'Hi'}"));

      assertThat(batch.messages())
          .extracting(InboundMessage::content)
          .contains(new Text("Hi"), new Unsupported("interactive"));
    }

    @Test
    void without_an_id_is_recognised_when_it_is_repeated() {
      String nameless = "{'from':'919999900001','type':'text','text':{'body':'Hi'}}";

      assertThat(messages(nameless).messages().getFirst().source().wamid())
          .isEqualTo(messages(nameless).messages().getFirst().source().wamid());
    }

    @Test
    void with_characters_that_no_database_takes_is_cleaned() {
      assertThat(content("'type':'text','text':{'body':'a\\u0000b\\ud83dc\\ud83d\\ude00'}"))
          .isEqualTo(new Text("ab\ufffdc\ud83d\ude00"));
    }

    @Test
    void that_is_endless_is_cut_so_that_its_batch_can_be_published() {
      Text text = (Text) content("'type':'text','text':{'body':'" + "x".repeat(1_000_000) + "'}");

      assertThat(text.body()).hasSize(65_536);
    }
  }

  @Nested
  class A_price {

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '"',
        value = {
          "265, 26500",
          "7.99, 799",
          "'7.99', 799",
          "' 7.99 ', 799",
          "0.005, 1",
          "0, 0",
          "1e2, 10000",
          "-1,",
          "'abc',",
          "null,",
          "{},",
          "1e300,",
          "'1e-99999999',",
          "'1e999999999',",
          "99999999999999999999999999999999999999999999999999,"
        })
    void is_read_to_the_paisa_or_not_at_all(String price, Long paise) {
      Cart cart =
          (Cart)
              content(
                  "'type':'order','order':{'product_items':[{'product_retailer_id':'A',"
                      + "'quantity':1,'item_price':"
                      + price
                      + "}]}");

      assertThat(cart.lines().getFirst().shownUnitPricePaise()).isEqualTo(paise);
    }

    @Test
    void in_another_currency_is_not_ours() {
      Cart cart =
          (Cart)
              content(
                  "'type':'order','order':{'product_items':[{'product_retailer_id':'A',"
                      + "'quantity':1,'item_price':5,'currency':'USD'}]}");

      assertThat(cart.lines().getFirst().shownUnitPricePaise()).isNull();
    }
  }

  @Nested
  class A_timestamp {

    @ParameterizedTest
    @ValueSource(strings = {"'1795156200'", "1795156200", "'1795156200000'", "1795156200000"})
    void in_seconds_or_milliseconds_as_text_or_number_is_one_moment(String timestamp) {
      assertThat(at("'timestamp':" + timestamp)).isEqualTo(Instant.ofEpochSecond(1_795_156_200));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'x':1",
          "'timestamp':'soon'",
          "'timestamp':null",
          "'timestamp':-5",
          "'timestamp':'99999999999999999999'",
          "'timestamp':4102444800"
        })
    void that_is_missing_or_beyond_belief_is_now(String timestamp) {
      assertThat(at(timestamp)).isEqualTo(NOW);
    }

    @Test
    void puts_the_messages_of_a_batch_in_order() {
      WebhookBatch batch =
          messages(
              message("'id':'wamid.2','timestamp':'1795156202','type':'text','text':{'body':'2'}"),
              message("'id':'wamid.1','timestamp':'1795156201','type':'text','text':{'body':'1'}"));

      assertThat(batch.messages())
          .extracting(InboundMessage::content)
          .containsExactly(new Text("1"), new Text("2"));
    }

    private Instant at(String timestamp) {
      return messages(message("'id':'wamid.1','type':'x'," + timestamp)).messages().getFirst().at();
    }
  }

  @Nested
  class The_sender {

    @Test
    void is_the_number_it_came_from() {
      assertThat(sender("", "'from':'919999900001'")).isEqualTo(WhatsAppIdentity.of(A_SHOPPER));
    }

    @Test
    void may_be_only_a_user_id() {
      assertThat(sender("", "'from_user_id':'IN.13491208655302741918'"))
          .isEqualTo(new WhatsAppIdentity(null, A_USER));
    }

    @Test
    void is_both_when_both_are_there() {
      assertThat(sender("", "'from':'919999900001','from_user_id':'IN.13491208655302741918'"))
          .isEqualTo(new WhatsAppIdentity(A_SHOPPER, A_USER));
    }

    @Test
    void is_completed_from_the_list_of_contacts() {
      String contacts =
          "{'wa_id':'918888800001','user_id':'IN.1'},"
              + "{'wa_id':'919999900001','user_id':'IN.13491208655302741918'}";

      assertThat(sender(contacts, "'from':'919999900001'"))
          .isEqualTo(new WhatsAppIdentity(A_SHOPPER, A_USER));
      assertThat(sender(contacts, "'from_user_id':'IN.13491208655302741918'"))
          .isEqualTo(new WhatsAppIdentity(A_SHOPPER, A_USER));
    }

    @Test
    void is_the_only_contact_listed_when_the_message_names_nobody() {
      assertThat(sender("{'wa_id':'919999900001'}", "'x':1"))
          .isEqualTo(WhatsAppIdentity.of(A_SHOPPER));
    }

    @Test
    void who_cannot_be_known_cannot_be_answered() {
      WebhookBatch batch = messages("{'id':'wamid.1','type':'text','text':{'body':'Hi'}}");

      assertThat(batch.messages()).isEmpty();
      assertThat(batch.ignored()).containsExactly("nobody-to-answer");
    }

    private WhatsAppIdentity sender(String contacts, String from) {
      String value =
          metadata("shopper-line")
              + ",'contacts':["
              + contacts
              + "],'messages':[{'id':'wamid.1','type':'x',"
              + from
              + "}]";
      return read(change(value)).messages().getFirst().source().sender();
    }
  }

  @Nested
  class A_status {

    @Test
    void tells_what_became_of_our_message() {
      InboundStatus status =
          status(
              "'id':'wamid.9','status':'sent','timestamp':'1795156200',"
                  + "'recipient_id':'919999900001','biz_opaque_callback_data':'welcome:1',"
                  + "'pricing':{'billable':true,'category':'service','pricing_model':'PMP'}");

      assertThat(status.subject().wamid().value()).isEqualTo("wamid.9");
      assertThat(status.subject().messageId()).isEqualTo(new MessageId("welcome:1"));
      assertThat(status.subject().recipient()).contains(WhatsAppIdentity.of(A_SHOPPER));
      assertThat(status.status()).isEqualTo(DeliveryStatus.SENT);
      assertThat(status.details())
          .isEqualTo(new InboundStatus.Details(null, true, "service", null));
    }

    @Test
    void brings_the_trace_in_which_our_message_left() {
      String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
      InboundStatus status =
          status(
              "'id':'wamid.9','status':'sent','biz_opaque_callback_data':'welcome:1 "
                  + trace
                  + "'");

      assertThat(status.subject().messageId()).isEqualTo(new MessageId("welcome:1"));
      assertThat(status.subject().traceparent()).isEqualTo(trace);
    }

    @ParameterizedTest
    @CsvSource({"sent, SENT", "delivered, DELIVERED", "read, READ", "failed, FAILED"})
    void has_one_of_four_words(String word, DeliveryStatus expected) {
      assertThat(status("'id':'wamid.9','status':'" + word + "'").status()).isEqualTo(expected);
    }

    @Test
    void that_failed_says_why() {
      assertThat(
              status(
                      "'id':'wamid.9','status':'failed',"
                          + "'errors':[{'code':131026,'title':'Message undeliverable'}]")
                  .details()
                  .failure())
          .isEqualTo(new Failure(131026, FailureReason.RECIPIENT));
    }

    @Test
    void that_failed_without_a_reason_still_failed() {
      assertThat(status("'id':'wamid.9','status':'failed'").details().failure())
          .isEqualTo(Failure.of(FailureReason.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'id':'wamid.9','status':'frozen'",
          "'id':'wamid.9','status':'deleted'",
          "'id':'wamid.9'",
          "'status':'sent'",
          "'id':[],'status':'sent'"
        })
    void of_another_word_or_about_nothing_is_ignored(String odd) {
      WebhookBatch batch = statuses("{" + odd + "}", "null", "{'id':'wamid.1','status':'sent'}");

      assertThat(batch.statuses()).hasSize(1);
      assertThat(batch.ignored()).containsExactly("unreadable-status", "unreadable-status");
    }

    private InboundStatus status(String status) {
      return statuses("{" + status + "}").statuses().getFirst();
    }

    private WebhookBatch statuses(String... statuses) {
      return read(
          change(metadata("shopper-line") + ",'statuses':[" + String.join(",", statuses) + "]"));
    }
  }

  @Nested
  class A_batch {

    @Test
    void is_read_in_all_entries_and_changes() {
      String one = change(value("shopper-line", message("'id':'wamid.1','type':'x'")));
      String two = change(value("partner-line", message("'id':'wamid.2','type':'x'")));

      WebhookBatch batch = readAll(entry(one, two), entry(one), "null", "{}", entry("null", "7"));

      assertThat(batch.messages())
          .extracting(message -> message.source().line())
          .containsExactlyInAnyOrder(Line.SHOPPER, Line.PARTNER, Line.SHOPPER);
    }

    @Test
    void of_another_number_is_not_ours() {
      WebhookBatch batch =
          read(change(value("somebody-elses", message("'id':'wamid.1','type':'x'"))));

      assertThat(batch.messages()).isEmpty();
      assertThat(batch.ignored()).containsExactly("unknown-line");
    }

    @Test
    void about_other_fields_is_accepted() {
      WebhookBatch batch = read("{'field':'flows','value':{'entity_type':'WABA'}}");

      assertThat(batch.ignored()).containsExactly("other-field");
    }

    @Test
    void that_carries_only_errors_is_accepted() {
      WebhookBatch batch =
          read(change(metadata("shopper-line") + ",'errors':[{'code':131000,'title':'x'}]"));

      assertThat(batch.ignored()).containsExactly("error-notice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "7", "null", "'text'", "{'entry':{}}", "{'entry':[[]]}"})
    void that_is_json_and_nothing_else_is_empty(String json) {
      assertThat(ReadWebhook.of(tree(json), LINES, NOW).identities()).isEmpty();
    }
  }

  @Nested
  class A_spoilt_webhook {

    private static final List<String> ODDITIES =
        List.of("null", "true", "-1", "1e400", "''", "'\\u0000'", "[]", "{}", "[[{}]]", "'x'");

    private final Random random = new Random(20_261_120);

    @Test
    void never_throws_and_never_takes_its_neighbours_along() {
      for (int attempt = 0; attempt < 3_000; attempt++) {
        ObjectNode webhook = (ObjectNode) tree(everything());
        ArrayNode entries = (ArrayNode) webhook.get("entry");
        spoil(entries.get(0));

        assertThat(ReadWebhook.of(webhook, LINES, NOW).messages())
            .extracting(InboundMessage::content)
            .contains(new Text("the neighbour"));
      }
    }

    private static String everything() {
      String spoilt =
          change(
              value(
                      "shopper-line",
                      message("'id':'1','timestamp':'1','type':'text','text':{'body':'Hi'}"),
                      message("'id':'2','type':'location','location':{'latitude':1,'longitude':2}"),
                      message(
                          "'id':'3','type':'order','order':{'product_items':[{'quantity':1,"
                              + "'product_retailer_id':'A','item_price':1,'currency':'INR'}]}"),
                      message(
                          "'id':'4','type':'interactive','interactive':{'type':'button_reply',"
                              + "'button_reply':{'id':'y','title':'Y'}}"),
                      message("'id':'5','type':'button','button':{'payload':'p','text':'t'}"))
                  + ",'contacts':[{'wa_id':'919999900001','user_id':'IN.1'}],"
                  + "'statuses':[{'id':'6','status':'failed','recipient_id':'919999900001',"
                  + "'pricing':{'billable':true,'category':'c'},'errors':[{'code':1}]}]");
      String neighbour =
          change(
              value(
                  "shopper-line",
                  message("'id':'7','type':'text','text':{'body':'the neighbour'}")));
      return "{'entry':[" + entry(spoilt) + "," + entry(neighbour) + "]}";
    }

    /** Puts something odd in a random place, however deep. */
    private void spoil(JsonNode node) {
      List<JsonNode> children = new ArrayList<>();
      node.forEach(children::add);
      if (children.isEmpty()) {
        return;
      }
      int chosen = random.nextInt(children.size());
      JsonNode child = children.get(chosen);
      if (child.isContainerNode() && !child.isEmpty() && random.nextInt(5) > 0) {
        spoil(child);
        return;
      }
      JsonNode odd = tree(ODDITIES.get(random.nextInt(ODDITIES.size())));
      if (node instanceof ArrayNode array) {
        array.set(chosen, odd);
      } else if (node instanceof ObjectNode object) {
        object.set(fieldNames(object).get(chosen), odd);
      }
    }

    private static List<String> fieldNames(ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      return names;
    }
  }

  private static MessageContent content(String fields) {
    return messages(message("'id':'wamid.1'," + fields)).messages().getFirst().content();
  }

  private static String message(String fields) {
    return "{'from':'919999900001'," + fields + "}";
  }

  private static WebhookBatch messages(String... messages) {
    return read(change(value("shopper-line", messages)));
  }

  private static String value(String line, String... messages) {
    return metadata(line) + ",'messages':[" + String.join(",", messages) + "]";
  }

  private static String metadata(String line) {
    return "'messaging_product':'whatsapp','metadata':{'phone_number_id':'" + line + "'}";
  }

  private static String change(String value) {
    return "{'field':'messages','value':{" + value + "}}";
  }

  private static String entry(String... changes) {
    return "{'id':'waba','changes':[" + String.join(",", changes) + "]}";
  }

  private static WebhookBatch read(String... changes) {
    return readAll(entry(changes));
  }

  private static WebhookBatch readAll(String... entries) {
    return ReadWebhook.of(
        tree("{'object':'x','entry':[" + String.join(",", entries) + "]}"), LINES, NOW);
  }

  private static JsonNode tree(String json) {
    try {
      return new ObjectMapper().readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
