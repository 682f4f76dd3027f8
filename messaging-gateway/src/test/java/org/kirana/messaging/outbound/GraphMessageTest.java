package org.kirana.messaging.outbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.wire.EventJson;
import org.kirana.messaging.Contract;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.FailureReason;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.Priority;
import org.kirana.messaging.domain.SendResult;
import org.kirana.messaging.domain.Tokens;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.Wamid;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.Choices;
import org.kirana.messaging.inbound.Choices.Row;
import org.kirana.messaging.inbound.SendMessage;
import org.kirana.messaging.inbound.SendMessage.Button;
import org.kirana.messaging.inbound.SendMessage.Content;
import org.kirana.messaging.inbound.SendMessage.Kind;
import org.kirana.messaging.inbound.SendMessage.Link;
import org.kirana.messaging.inbound.SendMessage.Template;

class GraphMessageTest {

  private static final UUID AN_INVOICE = UUID.fromString("8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21");
  private static final Tokens TOKENS =
      new Tokens(
          contact -> new PhoneNumber("919999800001"),
          invoice -> "https://documents/" + invoice,
          language -> "https://shop/" + language + "#t=1");
  private static final WhatsAppIdentity A_SHOPPER =
      WhatsAppIdentity.of(new PhoneNumber("919999900001"));
  private static final Link AN_INVOICE_LINK =
      new Link("{document-link:" + AN_INVOICE + "}", "invoice.pdf");

  @Nested
  class While_traces_are_on {

    @Test
    void its_trace_leaves_with_our_name_of_it() {
      SpanContext attempt =
          SpanContext.create(
              "0af7651916cd43dd8448eb211c80319c",
              "b7ad6b7169203331",
              TraceFlags.getSampled(),
              TraceState.getDefault());
      SendMessage asked = asked(new Content(Kind.TEXT, "Welcome", List.of(), null, null), null);
      try (Scope scope = Span.wrap(attempt).makeCurrent()) {
        assertThat(
                GraphMessage.freeForm(asked, A_SHOPPER, TOKENS)
                    .path("biz_opaque_callback_data")
                    .asText())
            .isEqualTo("welcome:1 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
      }
    }
  }

  @Nested
  class In_an_open_window {

    @Test
    void a_text() {
      sends(
          new Content(Kind.TEXT, "Welcome", List.of(), null, null),
          "'type':'text','text':{'body':'Welcome','preview_url':false}");
    }

    @Test
    void a_text_with_buttons() {
      sends(
          new Content(
              Kind.BUTTONS,
              "Sure?",
              List.of(new Button("y", "Yes"), new Button("n", "No")),
              null,
              null),
          "'type':'interactive','interactive':{'type':'button','body':{'text':'Sure?'},'action':"
              + "{'buttons':[{'type':'reply','reply':{'id':'y','title':'Yes'}},"
              + "{'type':'reply','reply':{'id':'n','title':'No'}}]}}");
    }

    @Test
    void a_request_for_the_location() {
      sends(
          new Content(Kind.LOCATION_REQUEST, "Where to?", List.of(), null, null),
          "'type':'interactive','interactive':{'type':'location_request_message',"
              + "'body':{'text':'Where to?'},'action':{'name':'send_location'}}");
    }

    @Test
    void a_link_on_a_button() {
      sends(
          new Content(
              Kind.LINK, "Welcome", List.of(), new Link("{store-link:hi}", "Open the shop"), null),
          "'type':'interactive','interactive':{'type':'cta_url','body':{'text':'Welcome'},"
              + "'action':{'name':'cta_url','parameters':{'display_text':'Open the shop',"
              + "'url':'https://shop/hi#t=1'}}}");
    }

    @Test
    void a_list_of_choices() {
      Choices choices =
          new Choices("Choose", List.of(new Row("a", "Atta", "5 kg"), new Row("m", "Milk", null)));

      sends(
          new Content(Kind.LIST, "Which?", List.of(), null, choices),
          "'type':'interactive','interactive':{'type':'list','body':{'text':'Which?'},"
              + "'action':{'button':'Choose','sections':[{'rows':["
              + "{'id':'a','title':'Atta','description':'5 kg'},{'id':'m','title':'Milk'}]}]}}");
    }

    @Test
    void a_document_with_tokens_filled_in() {
      sends(
          new Content(
              Kind.DOCUMENT,
              "Call {phone:0b8a4f6e-7d0c-4f60-8d35-0a4f1f9c1b02}",
              List.of(),
              AN_INVOICE_LINK,
              null),
          "'type':'document','document':{'link':'https://documents/"
              + AN_INVOICE
              + "','filename':'invoice.pdf','caption':'Call +91 99998 00001'}");
    }

    private void sends(Content content, String part) {
      assertThat(GraphMessage.freeForm(asked(content, null), A_SHOPPER, TOKENS))
          .isEqualTo(
              json(
                  "{'messaging_product':'whatsapp','recipient_type':'individual',"
                      + "'to':'+919999900001','biz_opaque_callback_data':'welcome:1',"
                      + part
                      + "}"));
    }
  }

  @Nested
  class In_a_closed_window {

    @Test
    void a_template_with_parameters_and_buttons() {
      Template template =
          new Template("new_order", "hi", List.of("2 x Atta\n1 x\tMilk"), List.of("handed-over:1"));
      Content content = new Content(Kind.TEXT, "New order", List.of(), null, null);

      assertThat(GraphTemplate.of(asked(content, template), template, A_SHOPPER, TOKENS))
          .isEqualTo(
              json(
                  "{'messaging_product':'whatsapp','recipient_type':'individual',"
                      + "'to':'+919999900001','biz_opaque_callback_data':'welcome:1',"
                      + "'type':'template','template':{'name':'new_order','language':{'code':'hi'},"
                      + "'components':[{'type':'body','parameters':[{'type':'text','text':"
                      + "'2 x Atta 1 x Milk'}]},{'type':'button','sub_type':'quick_reply',"
                      + "'index':'0','parameters':[{'type':'payload',"
                      + "'payload':'handed-over:1'}]}]}}"));
    }

    @Test
    void a_template_whose_parameters_have_names() {
      Template template =
          new Template(
              "ready_at", "en", List.of(), Map.of("time", "6\npm", "shop", "Ganesh"), List.of());
      Content content = new Content(Kind.TEXT, "Ready", List.of(), null, null);

      assertThat(
              GraphTemplate.of(asked(content, template), template, A_SHOPPER, TOKENS)
                  .at("/template/components"))
          .isEqualTo(
              json(
                  "[{'type':'body','parameters':["
                      + "{'type':'text','text':'Ganesh','parameter_name':'shop'},"
                      + "{'type':'text','text':'6 pm','parameter_name':'time'}]}]"));
    }

    @Test
    void a_parameter_has_a_number_or_a_name_and_a_name_has_limits() {
      assertThatThrownBy(
              () -> new Template("t", "en", List.of("1"), Map.of("shop", "x"), List.of()))
          .isInstanceOf(IllegalArgumentException.class);
      Template template = new Template("t", "en", List.of(), Map.of("Shop", "x"), List.of());
      Content content = new Content(Kind.TEXT, "Ready", List.of(), null, null);

      assertThat(
              GraphLimits.problem(
                  GraphTemplate.of(asked(content, template), template, A_SHOPPER, TOKENS),
                  Instant.EPOCH))
          .contains("parameter_name has 1 to 60 small letters, digits or _");
    }

    @Test
    void an_uploaded_picture_above_words_is_the_header_too() {
      Template template = new Template("fresh_today", "en", List.of(), List.of());
      SendMessage asked =
          read(
              "'kind':'buttons','body':'Fresh','buttons':[{'id':'y','title':'Yes'}],"
                  + "'headerMedia':{'kind':'image','file':{'mediaId':'4711'}}");

      assertThat(GraphTemplate.of(asked, template, A_SHOPPER, TOKENS).at("/template/components"))
          .isEqualTo(
              json("[{'type':'header','parameters':[{'type':'image','image':{'id':'4711'}}]}]"));
    }

    private static SendMessage read(String content) {
      String command =
          "{'messageId':'m:1','contactId':'6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01',"
              + "'line':'shopper','priority':'reply','notAfter':'2026-11-21T06:30:00Z',"
              + "'content':{"
              + content
              + "}}";
      try {
        return EventJson.read(command.replace('\'', '"').getBytes(UTF_8), SendMessage.class);
      } catch (IOException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Test
    void a_document_is_the_header() {
      Template template = new Template("invoice_ready", "en", List.of(), List.of());
      Content content = new Content(Kind.DOCUMENT, "Here", List.of(), AN_INVOICE_LINK, null);

      assertThat(
              GraphTemplate.of(asked(content, template), template, A_SHOPPER, TOKENS)
                  .at("/template/components"))
          .isEqualTo(
              json(
                  "[{'type':'header','parameters':[{'type':'document','document':"
                      + "{'link':'https://documents/"
                      + AN_INVOICE
                      + "','filename':'invoice.pdf'}}]}]"));
    }
  }

  @Test
  void who_has_only_a_user_id_is_addressed_as_recipient_and_never_in_to() {
    WhatsAppIdentity nameless = new WhatsAppIdentity(null, new UserId("IN.1"));
    Content content = new Content(Kind.TEXT, "Welcome", List.of(), null, null);

    var message = GraphMessage.freeForm(asked(content, null), nameless, TOKENS);

    assertThat(message.get("recipient").asText()).isEqualTo("IN.1");
    assertThat(message.has("to")).isFalse();
  }

  @Nested
  class An_answer {

    @Test
    void with_a_wamid_means_accepted() {
      assertThat(GraphAnswer.read(200, json("{'messages':[{'id':'wamid.1'}]}")))
          .isEqualTo(new SendResult.Accepted(new Wamid("wamid.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{'messages':[]}", "{'messages':[{'id':''}]}"})
    void of_200_without_a_wamid_leaves_us_unsure(String body) {
      assertThat(GraphAnswer.read(200, json(body))).isEqualTo(new SendResult.Unsure());
    }

    @Test
    void with_an_error_code_is_a_refusal() {
      assertThat(GraphAnswer.read(400, json("{'error':{'code':131047,'message':'x'}}")))
          .isEqualTo(new SendResult.Refused(Failure.ofCode(131047)));
    }

    @ParameterizedTest
    @CsvSource({"500, TRANSIENT", "503, TRANSIENT", "429, THROTTLED", "401, CHANNEL"})
    void without_a_code_is_judged_by_its_status(int status, FailureReason reason) {
      assertThat(GraphAnswer.read(status, json("{}")))
          .isEqualTo(new SendResult.Refused(Failure.of(reason)));
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504})
    void of_somebody_between_us_and_whatsapp_leaves_us_unsure(int status) {
      assertThat(GraphAnswer.read(status, json("{}"))).isEqualTo(new SendResult.Unsure());
    }
  }

  private static SendMessage asked(Content content, Template template) {
    return new SendMessage(
        new MessageId("welcome:1"),
        ContactId.fresh(),
        Line.SHOPPER,
        null,
        Priority.REPLY,
        Instant.parse("2026-11-21T06:30:00Z"),
        content,
        template);
  }

  private static com.fasterxml.jackson.databind.JsonNode json(String json) {
    return Contract.tree(json.replace('\'', '"'));
  }
}
