package org.kirana.messaging.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.wire.EventJson;
import org.kirana.messaging.Contract;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.inbound.SendMessage.Kind;

/**
 * One row for each kind of message that we may be asked to send, and one for each of its limits.
 */
class EveryKindTest {

  private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");
  private static final WhatsAppIdentity ASHA = WhatsAppIdentity.of(new PhoneNumber("919999900001"));
  private static final Tokens TOKENS =
      Tokens.of(contact -> null, invoice -> "https://documents/" + invoice)
          .withStoreLinks(language -> "https://shop/" + language);

  private static final String BUTTONS =
      "'kind':'buttons','body':'Sure?','buttons':[{'id':'y','title':'Yes'},{'id':'n','title':'No'}]";
  private static final String LIST =
      "'kind':'list','body':'Which?','list':{'button':'Choose','rows':[{'id':'a','title':'Atta',"
          + "'description':'5 kg'},{'id':'m','title':'Milk'}]}";
  private static final String LINK =
      "'kind':'link','body':'Welcome','link':{'url':'{store-link:en}','label':'Open the shop'}";
  private static final String SHELVES =
      "'kind':'product-list','header':'Today','body':'Choose','goods':{'catalogId':'c1',"
          + "'shelves':[{'title':'Dairy','skus':['MILK_500ML']}]}";
  private static final String FLOW =
      "'kind':'flow','body':'When?','flow':{'id':'f1','button':'Choose','token':'t1',"
          + "'screen':'SLOTS','data':{'day':'Monday'}}";
  private static final String PAYMENT =
      "'kind':'order-details','body':'Pay','payment':{'referenceId':'A-1','catalogId':'c1',"
          + "'upi':{'payeeAddress':'ganesh@upi','payeeName':'Shree Ganesh','merchantCode':'5411'},"
          + "'items':[{'sku':'ATTA_5KG','name':'Atta','quantity':1,'amountPaise':26500}],"
          + "'sums':{'subtotalPaise':26500,'taxPaise':100,'shippingPaise':200,'discountPaise':300,"
          + "'totalPaise':26500},'expiresAt':'2026-11-20T06:35:00Z'}";
  private static final String PROGRESS =
      "'kind':'order-status','body':'Packed','progress':{'referenceId':'A-1',"
          + "'status':'processing','description':'The shop is packing'}";

  private static final String SECTIONS =
      "'kind':'list','body':'Which?','list':{'button':'Choose','sections':["
          + "{'title':'Flour','rows':[{'id':'a','title':'Atta'}]},"
          + "{'title':'Dairy','rows':[{'id':'m','title':'Milk'}]}]}";
  private static final String PICTURE_ABOVE =
      BUTTONS + ",'headerMedia':{'kind':'image','link':{'url':'https://d/1','label':'Atta'}}";
  private static final String UPLOADED =
      "'kind':'document','body':'Your bill','file':{'mediaId':'4711','name':'bill.pdf'}";
  private static final String FROM_NO_CATALOGUE =
      PAYMENT
          .replace("'catalogId':'c1',", "")
          .replace(
              "'sku':'ATTA_5KG',",
              "'pictureUrl':'https://d/1','origin':{'country':'India','importer':'Ganesh Foods',"
                  + "'address':{'line1':'12 Market Road','city':'Navi Mumbai','zoneCode':'MH',"
                  + "'postalCode':'400703','countryCode':'IN'}},")
          .replace(
              "'expiresAt'",
              "'beneficiaries':[{'name':'Asha','line1':'7 Palm Beach Road','line2':'Near the lake',"
                  + "'city':'Navi Mumbai','state':'Maharashtra','postalCode':'400703'}],'expiresAt'");

  record Row(String content, String sent) {

    Kind kind() {
      return read(content).content().kind();
    }

    @Override
    public String toString() {
      return content;
    }
  }

  static Stream<Row> kinds() {
    return Stream.of(
        row("'kind':'text','body':'Hi'", "'text':{'body':'Hi','preview_url':false}"),
        row(
            BUTTONS,
            interactive(
                "'type':'button','body':{'text':'Sure?'},'action':{'buttons':["
                    + "{'type':'reply','reply':{'id':'y','title':'Yes'}},"
                    + "{'type':'reply','reply':{'id':'n','title':'No'}}]}")),
        row(
            LIST,
            interactive(
                "'type':'list','body':{'text':'Which?'},'action':{'button':'Choose','sections':["
                    + "{'rows':[{'id':'a','title':'Atta','description':'5 kg'},"
                    + "{'id':'m','title':'Milk'}]}]}")),
        row(
            SECTIONS,
            interactive(
                "'type':'list','body':{'text':'Which?'},'action':{'button':'Choose','sections':["
                    + "{'title':'Flour','rows':[{'id':'a','title':'Atta'}]},"
                    + "{'title':'Dairy','rows':[{'id':'m','title':'Milk'}]}]}")),
        row(
            PICTURE_ABOVE,
            interactive(
                "'type':'button','header':{'type':'image','image':{'link':'https://d/1'}},"
                    + "'body':{'text':'Sure?'},'action':{'buttons':["
                    + "{'type':'reply','reply':{'id':'y','title':'Yes'}},"
                    + "{'type':'reply','reply':{'id':'n','title':'No'}}]}")),
        row(
            LINK + ",'headerMedia':{'kind':'video','file':{'mediaId':'4711'}}",
            interactive(
                "'type':'cta_url','header':{'type':'video','video':{'id':'4711'}},"
                    + "'body':{'text':'Welcome'},'action':{'name':'cta_url',"
                    + "'parameters':{'display_text':'Open the shop','url':'https://shop/en'}}")),
        row(
            LINK
                + ",'headerMedia':{'kind':'document','link':{'url':'https://d/1','label':'a.pdf'}}",
            interactive(
                "'type':'cta_url','header':{'type':'document','document':{'link':'https://d/1',"
                    + "'filename':'a.pdf'}},'body':{'text':'Welcome'},'action':{'name':'cta_url',"
                    + "'parameters':{'display_text':'Open the shop','url':'https://shop/en'}}")),
        row(
            LINK,
            interactive(
                "'type':'cta_url','body':{'text':'Welcome'},'action':{'name':'cta_url',"
                    + "'parameters':{'display_text':'Open the shop','url':'https://shop/en'}}")),
        row(
            "'kind':'location-request','body':'Where to?'",
            interactive(
                "'type':'location_request_message','body':{'text':'Where to?'},"
                    + "'action':{'name':'send_location'}")),
        row(
            "'kind':'address-request','body':'Where to?','address':{'in_pin_code':'400703'}",
            interactive(
                "'type':'address_message','body':{'text':'Where to?'},'action':{"
                    + "'name':'address_message','parameters':{'country':'IN',"
                    + "'values':{'in_pin_code':'400703'}}}")),
        row(
            "'kind':'contact-request','body':'Your number?'",
            interactive(
                "'type':'contact_request','body':{'text':'Your number?'},"
                    + "'action':{'name':'request_contact_info'}")),
        row(
            "'kind':'catalog','body':'Our goods','footer':'Daily','goods':{'sku':'ATTA_5KG'}",
            interactive(
                "'type':'catalog_message','body':{'text':'Our goods'},'footer':{'text':'Daily'},"
                    + "'action':{'name':'catalog_message','parameters':"
                    + "{'thumbnail_product_retailer_id':'ATTA_5KG'}}")),
        row(
            "'kind':'product','goods':{'catalogId':'c1','sku':'ATTA_5KG'}",
            interactive(
                "'type':'product','action':{'catalog_id':'c1','product_retailer_id':'ATTA_5KG'}")),
        row(
            SHELVES,
            interactive(
                "'type':'product_list','header':{'type':'text','text':'Today'},"
                    + "'body':{'text':'Choose'},'action':{'catalog_id':'c1','sections':["
                    + "{'title':'Dairy','product_items':[{'product_retailer_id':'MILK_500ML'}]}]}")),
        row(
            FLOW,
            interactive(
                "'type':'flow','body':{'text':'When?'},'action':{'name':'flow','parameters':{"
                    + "'flow_message_version':'3','flow_id':'f1','flow_cta':'Choose',"
                    + "'flow_token':'t1','flow_action':'navigate','flow_action_payload':{"
                    + "'screen':'SLOTS','data':{'day':'Monday'}}}}")),
        row(
            PAYMENT,
            interactive(
                "'type':'order_details','body':{'text':'Pay'},'action':{'name':'review_and_pay',"
                    + "'parameters':{'reference_id':'A-1','type':'physical-goods','currency':'INR',"
                    + "'payment_settings':[{'type':'upi_intent_link','upi_intent_link':{'link':"
                    + "'upi://pay?pa=ganesh@upi&pn=Shree%20Ganesh&mc=5411&tr=A-1'}}],"
                    + "'total_amount':{'value':26500,'offset':100},'order':{'status':'pending',"
                    + "'catalog_id':'c1','items':[{'retailer_id':'ATTA_5KG','name':'Atta',"
                    + "'quantity':1,'amount':{'value':26500,'offset':100}}],"
                    + "'subtotal':{'value':26500,'offset':100},'tax':{'value':100,'offset':100},"
                    + "'shipping':{'value':200,'offset':100},'discount':{'value':300,'offset':100},"
                    + "'expiration':{'timestamp':'1795156500','description':'-'}}}}")),
        row(
            FROM_NO_CATALOGUE,
            interactive(
                "'type':'order_details','body':{'text':'Pay'},'action':{'name':'review_and_pay',"
                    + "'parameters':{'reference_id':'A-1','type':'physical-goods','currency':'INR',"
                    + "'payment_settings':[{'type':'upi_intent_link','upi_intent_link':{'link':"
                    + "'upi://pay?pa=ganesh@upi&pn=Shree%20Ganesh&mc=5411&tr=A-1'}}],"
                    + "'total_amount':{'value':26500,'offset':100},'beneficiaries':[{'name':'Asha',"
                    + "'address_line1':'7 Palm Beach Road','address_line2':'Near the lake',"
                    + "'city':'Navi Mumbai','state':'Maharashtra','country':'India',"
                    + "'postal_code':'400703'}],'order':{'status':'pending','items':[{"
                    + "'name':'Atta','quantity':1,'image':{'link':'https://d/1'},"
                    + "'country_of_origin':'India','importer_name':'Ganesh Foods',"
                    + "'importer_address':{'address_line1':'12 Market Road','city':'Navi Mumbai',"
                    + "'zone_code':'MH','postal_code':'400703','country_code':'IN'},"
                    + "'amount':{'value':26500,'offset':100}}],"
                    + "'subtotal':{'value':26500,'offset':100},'tax':{'value':100,'offset':100},"
                    + "'shipping':{'value':200,'offset':100},'discount':{'value':300,'offset':100},"
                    + "'expiration':{'timestamp':'1795156500','description':'-'}}}}")),
        row(
            PROGRESS,
            interactive(
                "'type':'order_status','body':{'text':'Packed'},'action':{'name':'review_order',"
                    + "'parameters':{'reference_id':'A-1','order':{'status':'processing',"
                    + "'description':'The shop is packing'}}}")),
        row(
            "'kind':'document','body':'Your bill','link':{'url':'https://d/1','label':'bill.pdf'}",
            "'document':{'link':'https://d/1','filename':'bill.pdf','caption':'Your bill'}"),
        row(UPLOADED, "'document':{'id':'4711','filename':'bill.pdf','caption':'Your bill'}"),
        row(
            "'kind':'image','body':'Fresh','file':{'mediaId':'4711'}",
            "'image':{'id':'4711','caption':'Fresh'}"),
        row("'kind':'video','file':{'mediaId':'4711'}", "'video':{'id':'4711'}"),
        row("'kind':'audio','file':{'mediaId':'4711'}", "'audio':{'id':'4711'}"),
        row("'kind':'sticker','file':{'mediaId':'4711'}", "'sticker':{'id':'4711'}"),
        row(
            "'kind':'image','body':'Fresh','link':{'url':'https://d/1','label':'x'}",
            "'image':{'link':'https://d/1','caption':'Fresh'}"),
        row(
            "'kind':'video','link':{'url':'https://d/1','label':'x'}",
            "'video':{'link':'https://d/1'}"),
        row(
            "'kind':'audio','link':{'url':'https://d/1','label':'x'}",
            "'audio':{'link':'https://d/1'}"),
        row(
            "'kind':'sticker','link':{'url':'https://d/1','label':'x'}",
            "'sticker':{'link':'https://d/1'}"),
        row(
            "'kind':'reaction','about':{'messageId':'wamid.1','emoji':'\ud83d\udc4d'}",
            "'reaction':{'message_id':'wamid.1','emoji':'\ud83d\udc4d'}"),
        row(
            "'kind':'reaction','about':{'messageId':'wamid.1'}",
            "'reaction':{'message_id':'wamid.1','emoji':''}"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void leaves_in_whatsapps_words(Row row) {
    JsonNode message = Contract.tree(sent(row.content()).toString());

    String type = row.sent().substring(1, row.sent().indexOf('\'', 1));
    assertThat(message.get("type").asText()).isEqualTo(type);
    assertThat(message.get(type)).isEqualTo(json("{" + row.sent() + "}").get(type));
    assertThat(message.get("to").asText()).isEqualTo("+919999900001");
    assertThat(message.get("biz_opaque_callback_data").asText()).isEqualTo("m:1");
    assertThat(GraphLimits.problem(message, NOW)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void keeps_the_contract_and_survives_being_recorded(Row row) throws IOException {
    SendMessage asked = read(row.content());
    byte[] recorded = EventJson.write(asked);

    assertThat(new Contract("send-message").violations(new String(recorded, UTF_8))).isEmpty();
    assertThat(EventJson.read(recorded, SendMessage.class)).isEqualTo(asked);
  }

  @Test
  void a_read_receipt_names_the_message_and_nobody() {
    String seen = "'kind':'seen','about':{'messageId':'wamid.1','typing':true}";

    assertThat(sent(seen))
        .isEqualTo(
            json(
                "{'messaging_product':'whatsapp','status':'read','message_id':'wamid.1',"
                    + "'typing_indicator':{'type':'text'}}"));
    assertThat(sent("'kind':'seen','about':{'messageId':'wamid.1'}").has("typing_indicator"))
        .isFalse();
    assertThat(GraphLimits.problem(sent(seen), NOW)).isEmpty();
  }

  @Test
  void no_kind_is_left_without_a_row() {
    assertThat(Stream.concat(kinds().map(Row::kind), Stream.of(Kind.SEEN)))
        .containsAll(Arrays.asList(Kind.values()));
  }

  record Limit(String content, String problem) {

    @Override
    public String toString() {
      return problem + " <- " + content.substring(0, Math.min(60, content.length()));
    }
  }

  static Stream<Limit> limits() {
    return Stream.of(
        limit("'kind':'text','body':' '", "body is missing"),
        limit(
            "'kind':'text','body':'" + letters(4_097) + "'", "body has 4097 letters, at most 4096"),
        limit(BUTTONS.replace("Sure?", letters(1_025)), "text has 1025 letters, at most 1024"),
        limit(BUTTONS.replace("Yes", letters(21)), "title has 21 letters, at most 20"),
        limit(BUTTONS.replace("'y'", "'" + letters(257) + "'"), "id has 257 letters, at most 256"),
        limit(BUTTONS.replace("'n'", "'y'"), "button id stands there twice"),
        limit(BUTTONS.replace("'No'", "'Yes'"), "button title stands there twice"),
        limit(
            BUTTONS.replace("]", ",{'id':'1','title':'1'},{'id':'2','title':'2'}]"),
            "buttons has 4 entries, at most 3"),
        limit(BUTTONS + ",'footer':'" + letters(61) + "'", "text has 61 letters, at most 60"),
        limit(BUTTONS + ",'header':'" + letters(61) + "'", "text has 61 letters, at most 60"),
        limit(LIST.replace("Which?", letters(4_097)), "text has 4097 letters, at most 4096"),
        limit(LIST.replace("Choose", letters(21)), "button has 21 letters, at most 20"),
        limit(LIST.replace("Milk", letters(25)), "title has 25 letters, at most 24"),
        limit(LIST.replace("5 kg", letters(73)), "description has 73 letters, at most 72"),
        limit(LIST.replace("'a'", "'" + letters(201) + "'"), "id has 201 letters, at most 200"),
        limit(LIST.replace("'m'", "'a'"), "row id stands there twice"),
        limit(LIST.replace("{'id':'m'", rows(10) + "{'id':'m'"), "rows has 12 entries, at most 10"),
        limit(SECTIONS.replace("Dairy", letters(25)), "title has 25 letters, at most 24"),
        limit(SECTIONS.replace("'title':'Dairy',", ""), "title is missing"),
        limit(SECTIONS.replace("'m'", "'a'"), "row id stands there twice"),
        limit(
            SECTIONS.replace("{'id':'m'", rows(9) + "{'id':'m'"),
            "rows has 11 entries, at most 10"),
        limit(
            SECTIONS.replace(
                "[{'title':'Flour'",
                "["
                    + "{'title':'x','rows':[{'id':'x','title':'x'}]},".repeat(9)
                    + "{'title':'Flour'"),
            "sections has 11 entries, at most 10"),
        limit(PICTURE_ABOVE.replace("https://d/1", "ftp://d/1"), "link is no address"),
        limit(
            LINK
                + ",'headerMedia':{'kind':'document','link':{'url':'https://d/1','label':'"
                + letters(241)
                + "'}}",
            "filename has 241 letters, at most 240"),
        limit(
            LIST + ",'headerMedia':{'kind':'image','file':{'mediaId':'4711'}}",
            "header is no image with list"),
        limit(
            "'kind':'location-request','body':'x','header':'Where'",
            "header is no text with location_request_message"),
        limit(
            "'kind':'image','file':{'mediaId':'" + letters(65) + "'}",
            "id has 65 letters, at most 64"),
        limit(
            UPLOADED.replace("Your bill", letters(1_025)),
            "caption has 1025 letters, at most 1024"),
        limit(
            LINK.replace("Open the shop", letters(21)), "display_text has 21 letters, at most 20"),
        limit(LINK.replace("{store-link:en}", "shop"), "url is no address"),
        limit(LINK.replace("Welcome", letters(1_025)), "text has 1025 letters, at most 1024"),
        limit(
            "'kind':'location-request','body':'" + letters(1_025) + "'",
            "text has 1025 letters, at most 1024"),
        limit(
            "'kind':'address-request','body':'x','address':{'in_pin_code':'4007'}",
            "in_pin_code has 6 digits"),
        limit("'kind':'contact-request'", "text is missing"),
        limit("'kind':'catalog'", "text is missing"),
        limit("'kind':'product','goods':{'sku':'A'}", "catalog_id is missing"),
        limit("'kind':'product','goods':{'catalogId':'c'}", "product_retailer_id is missing"),
        limit(SHELVES.replace("'header':'Today',", ""), "header is missing"),
        limit(SHELVES.replace("Dairy", letters(25)), "title has 25 letters, at most 24"),
        limit(
            SHELVES.replace("'MILK_500ML'", skus(31)), "product_items has 31 entries, at most 30"),
        limit(
            SHELVES.replace("[{'title'", "[{'title':'x','skus':[" + skus(30) + "]},{'title'"),
            "sections have 31 products, at most 30"),
        limit(
            SHELVES.replace(
                "[{'title'", "[" + "{'title':'x','skus':['A']},".repeat(10) + "{'title'"),
            "sections has 11 entries, at most 10"),
        limit(FLOW.replace("'f1'", "''"), "flow_id is missing"),
        limit(FLOW.replace("Choose", letters(31)), "flow_cta has 31 letters, at most 30"),
        limit(FLOW.replace("'t1'", "''"), "flow_token is missing"),
        limit(
            PAYMENT.replace("A-1", letters(36)),
            "reference_id has 1 to 35 letters, digits, _, . or -"),
        limit(PAYMENT.replace("A-1", "A/1"), "reference_id has 1 to 35 letters, digits, _, . or -"),
        limit(
            PAYMENT.replace("'taxPaise':100", "'taxPaise':101"),
            "total_amount is subtotal, tax and shipping less discount"),
        limit(
            PAYMENT.replace("'Atta'", "'" + letters(61) + "'"), "name has 61 letters, at most 60"),
        limit(PAYMENT.replace("'quantity':1", "'quantity':0"), "quantity is at least 1"),
        limit(PAYMENT.replace("06:35:00", "06:34:59"), "expiration is at least 300 s ahead"),
        limit(PAYMENT.replace("'quantity':1", "'quantity':2"), "subtotal is what the items make"),
        limit(
            PAYMENT.replace("'amountPaise':26500", "'amountPaise':26500,'saleAmountPaise':26600"),
            "sale_amount is at most the amount"),
        limit(PAYMENT.replace("'catalogId':'c1',", ""), "country_of_origin is missing"),
        limit(PAYMENT.replace("'sku':'ATTA_5KG',", ""), "retailer_id is missing"),
        limit(
            FROM_NO_CATALOGUE.replace("Ganesh Foods", letters(201)),
            "importer_name has 201 letters, at most 200"),
        limit(FROM_NO_CATALOGUE.replace("12 Market Road", ""), "address_line1 is missing"),
        limit(
            FROM_NO_CATALOGUE.replace("'countryCode':'IN'", "'countryCode':'India'"),
            "country_code has 2 capital letters"),
        limit(FROM_NO_CATALOGUE.replace("https://d/1", "d"), "link is no address"),
        limit(
            FROM_NO_CATALOGUE.replace("'items':[", "'items':[" + pictures(10)),
            "items with pictures are at most 10"),
        limit(
            FROM_NO_CATALOGUE.replace("'pictureUrl'", "'sku':'ATTA_5KG','pictureUrl'"),
            "image is only for what stands in no catalogue"),
        limit(
            FROM_NO_CATALOGUE.replace("'Asha'", "'" + letters(201) + "'"),
            "name has 201 letters, at most 200"),
        limit(
            FROM_NO_CATALOGUE.replace("7 Palm Beach Road", letters(101)),
            "address_line1 has 101 letters, at most 100"),
        limit(
            FROM_NO_CATALOGUE.replace(
                "'state':'Maharashtra','postalCode':'400703'",
                "'state':'Maharashtra','postalCode':'4007'"),
            "postal_code has 6 digits"),
        limit(PROGRESS.replace("processing", "lost"), "status is unknown"),
        limit(
            PROGRESS.replace("The shop is packing", letters(121)),
            "description has 121 letters, at most 120"),
        limit(
            "'kind':'document','body':'"
                + letters(1_025)
                + "','link':{'url':'https://d/1','label':'b.pdf'}",
            "caption has 1025 letters, at most 1024"),
        limit(
            "'kind':'document','body':'x','link':{'url':'https://d/1','label':'"
                + letters(241)
                + "'}",
            "filename has 241 letters, at most 240"),
        limit("'kind':'image','link':{'url':'ftp://d/1','label':'x'}", "link is no address"),
        limit("'kind':'sticker','link':{'url':'','label':'x'}", "link is no address"),
        limit("'kind':'reaction','about':{'messageId':''}", "message_id is missing"),
        limit("'kind':'seen','about':{'messageId':''}", "message_id is missing"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void beyond_a_limit_does_not_leave_and_says_why(Limit limit) {
    assertThat(GraphLimits.problem(sent(limit.content()), NOW)).contains(limit.problem());
  }

  @Test
  void letters_are_counted_as_people_count_them() {
    String twentyThumbs = "\ud83d\udc4d".repeat(20);

    assertThat(GraphLimits.problem(sent(BUTTONS.replace("Yes", twentyThumbs)), NOW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pending",
        "processing",
        "partially-shipped",
        "partially_shipped",
        "shipped",
        "completed",
        "canceled"
      })
  void an_order_may_be_as_far_as_whatsapp_has_words_for(String status) {
    ObjectNode sent = sent(PROGRESS.replace("processing", status));

    assertThat(sent.at("/interactive/action/parameters/order/status").asText()).isEqualTo(status);
    assertThat(GraphLimits.problem(sent, NOW)).isEmpty();
  }

  @Test
  void a_template_has_limits_too() {
    ObjectNode template =
        (ObjectNode)
            json(
                "{'type':'template','template':{'name':'new_order','components':[{'type':'body',"
                    + "'parameters':[{'type':'text','text':''}]}]}}");

    assertThat(GraphLimits.problem(template, NOW)).contains("text is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'kind':'image'",
        "'kind':'image','link':{'url':'https://d/1','label':'x'},'file':{'mediaId':'4711'}",
        "'kind':'image','file':{'mediaId':'4711','receivedId':'m1'}",
        "'kind':'image','file':{'name':'a.png'}",
        "'kind':'list','body':'x','list':{'button':'x'}",
        "'kind':'list','body':'x','list':{'button':'x','rows':[{'id':'a','title':'a'}],"
            + "'sections':[{'title':'x','rows':[{'id':'b','title':'b'}]}]}",
        "'kind':'buttons','body':'x','buttons':[{'id':'y','title':'Yes'}],'headerMedia':{'kind':'image'}",
        "'kind':'buttons','body':'x','buttons':[{'id':'y','title':'Yes'}],'header':'x',"
            + "'headerMedia':{'kind':'image','file':{'mediaId':'4711'}}"
      })
  void half_a_message_or_two_in_one_is_no_message(String content) {
    assertThatThrownBy(() -> read(content)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String pictures(int many) {
    String item =
        "{'name':'Atta','quantity':1,'amountPaise':1,'pictureUrl':'https://d/1','origin':{"
            + "'country':'India','importer':'Ganesh','address':{'line1':'1','city':'Mumbai',"
            + "'zoneCode':'MH','postalCode':'400703','countryCode':'IN'}}},";
    return item.repeat(many);
  }

  private static Row row(String content, String sent) {
    return new Row(content, sent);
  }

  private static Limit limit(String content, String problem) {
    return new Limit(content, problem);
  }

  private static String interactive(String sent) {
    return "'interactive':{" + sent + "}";
  }

  private static String letters(int many) {
    return "x".repeat(many);
  }

  private static String rows(int many) {
    return Stream.iterate(0, i -> i + 1)
        .limit(many)
        .map(i -> "{'id':'r" + i + "','title':'r" + i + "'},")
        .collect(java.util.stream.Collectors.joining());
  }

  private static String skus(int many) {
    return Stream.iterate(0, i -> i + 1)
        .limit(many)
        .map(i -> "'S" + i + "'")
        .collect(java.util.stream.Collectors.joining(","));
  }

  private static ObjectNode sent(String content) {
    return GraphMessage.freeForm(read(content), ASHA, TOKENS);
  }

  private static SendMessage read(String content) {
    String command =
        "{'messageId':'m:1','contactId':'6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01','line':'shopper',"
            + "'priority':'reply','notAfter':'2026-11-21T06:30:00Z','content':{"
            + content
            + "}}";
    try {
      return EventJson.read(command.replace('\'', '"').getBytes(UTF_8), SendMessage.class);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static JsonNode json(String json) {
    return Contract.tree(json.replace('\'', '"'));
  }
}
