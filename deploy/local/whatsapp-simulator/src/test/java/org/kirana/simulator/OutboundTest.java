package org.kirana.simulator;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each row of the reference's send table, and one for each of its limits. */
@QuarkusTest
class OutboundTest extends SimulatorTest {

  private static final String BUTTONS =
      "'type':'button','body':{'text':'Sure?'},'action':{'buttons':[{'type':'reply','reply':{'id':'y','title':'Yes'}}]}";
  private static final String LIST =
      "'type':'list','body':{'text':'Which?'},'action':{'button':'Choose','sections':[{'title':'All',"
          + "'rows':[{'id':'a','title':'Atta','description':'5 kg'}]}]}";
  private static final String LINK =
      "'type':'cta_url','body':{'text':'Welcome'},'action':{'name':'cta_url','parameters':{'display_text':'Open','url':'https://example.org'}}";
  private static final String LOCATION_REQUEST =
      "'type':'location_request_message','body':{'text':'Where?'},'action':{'name':'send_location'}";
  private static final String ADDRESS =
      "'type':'address_message','body':{'text':'Where?'},'action':{'name':'address_message',"
          + "'parameters':{'country':'IN','values':{'in_pin_code':'400703'}}}";
  private static final String CONTACT =
      "'type':'contact_request','body':{'text':'Your number?'},'action':{'name':'request_contact_info'}";
  private static final String CATALOGUE =
      "'type':'catalog_message','body':{'text':'Ours'},'footer':{'text':'Daily'},'action':{'name':'catalog_message',"
          + "'parameters':{'thumbnail_product_retailer_id':'ATTA_5KG'}}";
  private static final String PRODUCT =
      "'type':'product','action':{'catalog_id':'c1','product_retailer_id':'ATTA_5KG'}";
  private static final String SHELVES =
      "'type':'product_list','header':{'type':'text','text':'Today'},'body':{'text':'Choose'},'action':{'catalog_id':'c1',"
          + "'sections':[{'title':'Dairy','product_items':[{'product_retailer_id':'MILK_500ML'}]}]}";
  private static final String FLOW =
      "'type':'flow','body':{'text':'When?'},'action':{'name':'flow','parameters':{'flow_message_version':'3','flow_id':'1',"
          + "'flow_cta':'Choose','flow_token':'t','flow_action':'navigate','flow_action_payload':{'screen':'S'}}}";
  private static final String PAYMENT =
      "'type':'order_details','body':{'text':'Pay'},'action':{'name':'review_and_pay','parameters':{'reference_id':'A-1',"
          + "'type':'physical-goods','currency':'INR','payment_settings':[{'type':'upi_intent_link','upi_intent_link':{'link':'upi://pay?pa=a@upi'}}],"
          + "'total_amount':{'value':400,'offset':100},'order':{'status':'pending','catalog_id':'c1','items':[{'retailer_id':'A','name':'Atta',"
          + "'quantity':1,'amount':{'value':300,'offset':100}}],'subtotal':{'value':300,'offset':100},'tax':{'value':20,'offset':100},"
          + "'shipping':{'value':100,'offset':100},'discount':{'value':20,'offset':100}}}}";
  private static final String PROGRESS =
      "'type':'order_status','body':{'text':'Packed'},'action':{'name':'review_order','parameters':{'reference_id':'A-1',"
          + "'order':{'status':'partially-shipped','description':'Soon'}}}";
  private static final String TEMPLATE =
      "'type':'template','template':{'name':'invoice_ready','language':{'code':'en'},'components':["
          + "{'type':'header','parameters':[{'type':'document','document':{'link':'https://example.org/a.pdf','filename':'a.pdf'}}]},"
          + "{'type':'body','parameters':[{'type':'text','text':'Ganesh'},{'type':'text','text':'7'}]}]}";
  private static final String TWO_BUTTONS =
      "'type':'template','template':{'name':'order_items_missing','language':{'code':'hi'},'components':["
          + "{'type':'body','parameters':[{'type':'text','text':'1'},{'type':'text','text':'2'},{'type':'text','text':'3'}]},"
          + "{'type':'button','sub_type':'quick_reply','index':'1','parameters':[{'type':'payload','payload':'x'}]}]}";

  private static final String SECTIONS =
      "'type':'list','body':{'text':'Which?'},'action':{'button':'Choose','sections':["
          + "{'title':'Flour','rows':[{'id':'a','title':'Atta'}]},{'title':'Dairy','rows':[{'id':'m','title':'Milk'}]}]}";
  private static final String FROM_NO_CATALOGUE =
      PAYMENT
          .replace("'catalog_id':'c1',", "")
          .replace(
              "'retailer_id':'A',",
              "'image':{'link':'https://example.org/a.jpg'},'country_of_origin':'India','importer_name':'Ganesh Foods','importer_address':"
                  + "{'address_line1':'12 Market Road','city':'Navi Mumbai','zone_code':'MH','postal_code':'400703','country_code':'IN'},")
          .replace(
              "'type':'physical-goods',",
              "'type':'physical-goods','beneficiaries':[{'name':'Asha','address_line1':'7 Palm Beach Road','address_line2':'Near the lake',"
                  + "'city':'Navi Mumbai','state':'Maharashtra','country':'India','postal_code':'400703'}],");

  static Stream<String> accepted() {
    return Stream.of(
        "'type':'text','text':{'body':'" + "x".repeat(4096) + "','preview_url':true}",
        "'text':{'body':'a text is what needs no type'}",
        interactive(BUTTONS),
        interactive(
            BUTTONS
                + ",'header':{'type':'image','image':{'link':'https://example.org/a.png'}},'footer':{'text':'f'}"),
        interactive(
            BUTTONS
                + ",'header':{'type':'document','document':{'link':'https://example.org/a.pdf','filename':'a.pdf'}}"),
        interactive(LIST),
        interactive(SECTIONS),
        interactive(LIST + ",'header':{'type':'text','text':'Today'}"),
        interactive(LINK),
        interactive(LOCATION_REQUEST),
        interactive(ADDRESS),
        interactive(CONTACT),
        interactive(CATALOGUE),
        interactive(PRODUCT),
        interactive(SHELVES),
        interactive(FLOW),
        interactive(PAYMENT),
        interactive(FROM_NO_CATALOGUE),
        interactive(
            PAYMENT.replace(
                "'amount':{'value':300",
                "'sale_amount':{'value':300,'offset':100},'amount':{'value':350")),
        interactive(PROGRESS),
        interactive(PROGRESS.replace("partially-shipped", "partially_shipped")),
        "'type':'image','image':{'link':'https://example.org/a.jpg','caption':'A picture'}",
        "'type':'video','video':{'link':'https://example.org/a.mp4','caption':'A film'}",
        "'type':'document','document':{'link':'https://example.org/a.pdf','filename':'a.pdf','caption':'Yours'}",
        "'type':'audio','audio':{'link':'https://example.org/a.ogg'}",
        "'type':'sticker','sticker':{'link':'https://example.org/a.webp'}",
        "'type':'location','location':{'latitude':19.07,'longitude':'72.99','name':'Shop','address':'Vashi'}",
        "'type':'contacts','contacts':[{'name':{'formatted_name':'Ganesh'},'phones':[{'phone':'+915100000000'}]}]",
        "'type':'reaction','reaction':{'message_id':'wamid.X','emoji':'👍'}",
        "'type':'reaction','reaction':{'message_id':'wamid.X','emoji':''}",
        TEMPLATE,
        TWO_BUTTONS,
        "'type':'text','text':{'body':'an answer'},'context':{'message_id':'wamid.X'}");
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void is_accepted(String message) {
    sendAccepted(SHOPPER_LINE, to(message));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        // text
        row("'type':'text'", 131008),
        row("'type':'text','text':{'body':'" + "x".repeat(4097) + "'}", 131009),
        row("'type':'text','text':{'body':'x','preview_url':'yes'}", 100),
        // buttons
        row(interactive(BUTTONS.replace("'id':'y'", "'id':'" + "y".repeat(257) + "'")), 131009),
        row(interactive(BUTTONS.replace("Yes", "y".repeat(21))), 131009),
        row(interactive(BUTTONS.replace("Sure?", "y".repeat(1025))), 131009),
        row(interactive(BUTTONS + ",'footer':{'text':'" + "f".repeat(61) + "'}"), 131009),
        row(interactive(BUTTONS + ",'header':{'type':'audio'}"), 131009),
        row(interactive(BUTTONS + ",'header':{'type':'image'}"), 131008),
        row(
            interactive(
                "'type':'button','body':{'text':'4'},'action':{'buttons':[" + replies(4) + "]}"),
            131009),
        // list
        row(interactive(LIST.replace("Choose", "c".repeat(21))), 131009),
        row(interactive(LIST.replace("Which?", "w".repeat(4097))), 131009),
        row(interactive(LIST.replace("'title':'All'", "'title':'" + "t".repeat(25) + "'")), 131009),
        row(interactive(LIST.replace("'id':'a'", "'id':'" + "a".repeat(201) + "'")), 131009),
        row(interactive(LIST.replace("Atta", "a".repeat(25))), 131009),
        row(interactive(LIST.replace("5 kg", "k".repeat(73))), 131009),
        row(
            interactive(
                LIST + ",'header':{'type':'image','image':{'link':'https://example.org/a.png'}}"),
            131009),
        row(interactive(SECTIONS.replace("'title':'Dairy',", "")), 131008),
        row(interactive(SECTIONS.replace("'id':'m'", "'id':'a'")), 131009),
        row(
            interactive(SECTIONS.replace("{'title':'Flour'", sections(10) + "{'title':'Flour'")),
            131009),
        row(interactive(SECTIONS.replace("[{'id':'a'", "[" + rows(9) + "{'id':'a'")), 131009),
        // link button
        row(interactive(LINK.replace("'Open'", "'" + "o".repeat(21) + "'")), 131009),
        row(interactive(LINK.replace("https://example.org", "example")), 131009),
        row(interactive(LINK.replace(",'url':'https://example.org'", "")), 131008),
        row(interactive(LINK.replace("'name':'cta_url'", "'name':'call'")), 131009),
        // requests
        row(interactive(LOCATION_REQUEST.replace("Where?", "w".repeat(1025))), 131009),
        row(interactive(LOCATION_REQUEST.replace("send_location", "send")), 131009),
        row(interactive(ADDRESS.replace("'IN'", "'SG'")), 131009),
        row(interactive(ADDRESS.replace("400703", "4007")), 131009),
        row(interactive(ADDRESS.replace("in_pin_code", "zip")), 100),
        row(interactive(CONTACT.replace("request_contact_info", "ask")), 131009),
        // goods
        row(interactive(CATALOGUE.replace("'name':'catalog_message'", "'name':'goods'")), 131009),
        row(interactive(CATALOGUE.replace("Daily", "d".repeat(61))), 131009),
        row(interactive(PRODUCT.replace("'catalog_id':'c1',", "")), 131008),
        row(interactive(PRODUCT.replace(",'product_retailer_id':'ATTA_5KG'", "")), 131008),
        row(interactive(SHELVES.replace("'header':{'type':'text','text':'Today'},", "")), 131008),
        row(
            interactive(SHELVES.replace("{'product_retailer_id':'MILK_500ML'}", items(31))),
            131009),
        row(
            interactive(SHELVES.replace("'sections':[", "'sections':[" + shelves(10) + ",")),
            131009),
        row(interactive(SHELVES.replace("Dairy", "d".repeat(25))), 131009),
        // flow
        row(interactive(FLOW.replace("'flow_id':'1',", "")), 131008),
        row(interactive(FLOW.replace("'flow_cta':'Choose',", "")), 131008),
        row(interactive(FLOW.replace("'navigate'", "'swim'")), 131009),
        // payment
        row(interactive(PAYMENT.replace("'A-1'", "'" + "a".repeat(36) + "'")), 131009),
        row(interactive(PAYMENT.replace("'A-1'", "'A 1'")), 131009),
        row(interactive(PAYMENT.replace("'value':400", "'value':401")), 131009),
        row(interactive(PAYMENT.replace("'INR'", "'EUR'")), 131009),
        row(interactive(PAYMENT.replace("upi://", "https://")), 131009),
        row(interactive(PAYMENT.replace("'quantity':1", "'quantity':1.5")), 131009),
        row(interactive(PAYMENT.replace("'Atta'", "'" + "a".repeat(61) + "'")), 131009),
        row(
            interactive(PAYMENT.replace("'value':400,'offset':100", "'value':400,'offset':10")),
            131009),
        row(interactive(PAYMENT.replace("'status':'pending'", "'status':'paid'")), 131009),
        row(
            interactive(
                PAYMENT.replace(
                    "'status':'pending'",
                    "'status':'pending','expiration':{'timestamp':'1','description':'-'}")),
            131009),
        row(
            interactive(PAYMENT.replace("'subtotal':{'value':300", "'subtotal':{'value':299")),
            131009),
        row(
            interactive(
                PAYMENT.replace(
                    "'amount':{'value':300",
                    "'sale_amount':{'value':301,'offset':100},'amount':{'value':300")),
            131009),
        row(interactive(PAYMENT.replace("'catalog_id':'c1',", "")), 131008),
        row(interactive(FROM_NO_CATALOGUE.replace("'country_of_origin':'India',", "")), 131008),
        row(interactive(FROM_NO_CATALOGUE.replace("'zone_code':'MH',", "")), 131008),
        row(
            interactive(
                FROM_NO_CATALOGUE.replace(
                    "'status':'pending',", "'status':'pending','catalog_id':'c1',")),
            131009),
        row(
            interactive(FROM_NO_CATALOGUE.replace("'country':'India'", "'country':'Nepal'")),
            131009),
        row(interactive(FROM_NO_CATALOGUE.replace("'name':'Asha',", "")), 131008),
        row(interactive(FROM_NO_CATALOGUE.replace("7 Palm Beach Road", "7".repeat(101))), 131009),
        row(
            interactive(
                FROM_NO_CATALOGUE.replace(
                    "'country':'India','postal_code':'400703'",
                    "'country':'India','postal_code':'4007'")),
            131009),
        row(interactive(PROGRESS.replace("partially-shipped", "lost")), 131009),
        row(interactive(PROGRESS.replace("Soon", "s".repeat(121))), 131009),
        // media
        row("'type':'image','image':{}", 131008),
        row("'type':'image','image':{'id':'1','link':'https://example.org/a.png'}", 131009),
        row("'type':'image','image':{'id':'404'}", 131009),
        row("'type':'video','video':{'link':'x'}", 131009),
        row(
            "'type':'image','image':{'link':'https://example.org/a.png','caption':'"
                + "c".repeat(1025)
                + "'}",
            131009),
        row("'type':'audio','audio':{'link':'https://example.org/a.ogg','caption':'c'}", 100),
        row("'type':'sticker','sticker':{'link':'https://example.org/a.webp','caption':'c'}", 100),
        row(
            "'type':'document','document':{'link':'https://example.org/a.pdf','filename':'"
                + "f".repeat(241)
                + "'}",
            131009),
        // place, contacts, reaction
        row("'type':'location','location':{'latitude':19.07}", 131008),
        row("'type':'location','location':{'latitude':190,'longitude':1}", 131009),
        row("'type':'contacts','contacts':[{'phones':[]}]", 131008),
        row("'type':'reaction','reaction':{'emoji':'👍'}", 131008),
        row("'type':'reaction','reaction':{'message_id':'wamid.X'}", 131008),
        // kinds
        row("'type':'carrier-pigeon'", 100),
        row("'type':'order','order':{}", 131051),
        row(interactive(BUTTONS.replace("'type':'button'", "'type':'carousel'")), 131009),
        row(interactive(BUTTONS).replace("'interactive':", "'interaktive':"), 131008),
        // templates
        row(TEMPLATE.replace(",{'type':'text','text':'7'}", ""), 132000),
        row(TEMPLATE.replace("'name':'invoice_ready'", "'name':'nobody_knows_it'"), 132001),
        row(TEMPLATE.replace("'en'", "'ta'"), 132001),
        row(TEMPLATE.replace("'Ganesh'", "'" + "g".repeat(1020) + "'"), 132005),
        row(TEMPLATE.replaceAll("\\{'type':'header'.*?]},", ""), 132012),
        row(TEMPLATE.replace("'document'", "'image'"), 132012),
        row(TEMPLATE.replace("'type':'text','text':'7'", "'type':'smell','text':'7'"), 132012),
        row(TWO_BUTTONS.replace("'index':'1'", "'index':'2'"), 132018),
        row(TWO_BUTTONS.replace("'payload':'x'", "'payload':'" + "x".repeat(257) + "'"), 131009),
        row(TEMPLATE.replace("'Ganesh'", "'Ga\\tnesh'"), 100),
        // the frame
        row(
            "'type':'text','text':{'body':'x'},'biz_opaque_callback_data':'"
                + "b".repeat(513)
                + "'",
            131009),
        row("'type':'text','text':{'body':'x'},'recipient_type':'group'", 100),
        row("'type':'text','text':{'body':'x'},'context':{}", 131008));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void is_refused(String message, int code) {
    send(SHOPPER_LINE, to(message))
        .statusCode(code == 132001 ? 404 : 400)
        .body("error.code", equalTo(code))
        .body("error.message", startsWith("(#" + code + ")"))
        .body("error.type", equalTo("OAuthException"))
        .body("error.error_data.messaging_product", equalTo("whatsapp"));
  }

  @Test
  void an_order_is_named_in_one_message_only() {
    sendAccepted(SHOPPER_LINE, to(interactive(PAYMENT)));

    send(PARTNER_LINE, to(interactive(PAYMENT)))
        .statusCode(400)
        .body("error.code", equalTo(131009))
        .body("error.error_data.details", containsString("reference_id"));
    sendAccepted(SHOPPER_LINE, to(interactive(PROGRESS)));
    sendAccepted(SHOPPER_LINE, to(interactive(PAYMENT.replace("'A-1'", "'A-1-2'"))));
  }

  @Test
  void a_file_above_words_has_to_be_uploaded_first() {
    String header = ",'header':{'type':'image','image':{'id':'404'}}";

    send(SHOPPER_LINE, to(interactive(BUTTONS + header)))
        .statusCode(400)
        .body("error.code", equalTo(131009));
  }

  @Test
  void nobody_writes_to_the_businesss_own_number() {
    send(SHOPPER_LINE, to("'text':{'body':'x'}").replace(ASHA, "919999000000"))
        .statusCode(400)
        .body("error.code", equalTo(131021));
  }

  @Test
  void a_refusal_names_the_field() {
    send(SHOPPER_LINE, to(interactive(BUTTONS.replace("Yes", "y".repeat(21)))))
        .body(
            "error.error_data.details",
            containsString("interactive.action.buttons[0].reply.title"));
  }

  private static Arguments row(String message, int code) {
    return Arguments.of(message, code);
  }

  private static String interactive(String part) {
    return "'type':'interactive','interactive':{" + part + "}";
  }

  private static String to(String message) {
    return ("{'messaging_product':'whatsapp','to':'+" + ASHA + "'," + message + "}")
        .replace('\'', '"');
  }

  private static String replies(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{'type':'reply','reply':{'id':'%1$d','title':'%1$d'}}".formatted(i))
        .collect(Collectors.joining(","));
  }

  private static String items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{'product_retailer_id':'SKU_%d'}".formatted(i))
        .collect(Collectors.joining(","));
  }

  private static String shelves(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{'title':'%1$d','product_items':[%2$s]}".formatted(i, items(1)))
        .collect(Collectors.joining(","));
  }

  private static String sections(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{'title':'%1$d','rows':[%2$s]},".formatted(i, row(i)))
        .collect(Collectors.joining());
  }

  private static String rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> row(i) + ",").collect(Collectors.joining());
  }

  private static String row(int i) {
    return "{'id':'r%1$d','title':'%1$d'}".formatted(i);
  }
}
