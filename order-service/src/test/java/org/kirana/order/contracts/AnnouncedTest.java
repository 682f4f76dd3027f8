package org.kirana.order.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.events.Announcement;
import org.kirana.order.Groceries;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.NewOrder;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.OrderLine;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.outbound.CancellationRequested;
import org.kirana.order.outbound.MessageContent;
import org.kirana.order.outbound.MessageTemplate;
import org.kirana.order.outbound.OrderPlaced;
import org.kirana.order.outbound.PartAgreed;
import org.kirana.order.outbound.Priority;
import org.kirana.order.outbound.SendMessage;

/** What we announce is what the contracts say. */
class AnnouncedTest {

  private static final ContactId ASHA =
      new ContactId(UUID.fromString("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01"));
  private static final OrderId ORDER =
      new OrderId(UUID.fromString("2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10"));

  @Test
  void orderPlacedIsItsExample() throws IOException {
    OrderPlaced placed =
        OrderPlaced.of(
            new NewOrder(
                ORDER,
                ASHA,
                Language.ENGLISH,
                Instant.parse("2026-11-20T06:30:00Z"),
                Fulfilment.DELIVERY,
                new Place(19.0771, 72.9986, "400703", null),
                new PricedBasket(
                    List.of(
                        new OrderLine(
                            Groceries.ATTA_5KG.sku(),
                            "Chakki Atta",
                            "5 kg",
                            1,
                            26_500,
                            28_500L,
                            "1101",
                            500),
                        new OrderLine(
                            Groceries.MILK_500ML.sku(),
                            "Fresh Milk",
                            "500 ml",
                            2,
                            3_000,
                            null,
                            "0401",
                            0))),
                null));
    announces("order-placed", placed);
    assertThat(placed.eventKey()).isEqualTo(ORDER.toString());
  }

  @Test
  void cancellationRequestedIsItsExample() throws IOException {
    CancellationRequested requested =
        new CancellationRequested(
            ORDER, ASHA, Language.ENGLISH, Instant.parse("2026-11-20T06:30:05Z"));
    announces("cancellation-requested", requested);
    assertThat(requested.eventKey()).isEqualTo(ORDER.toString());
  }

  @Test
  void partAgreedIsItsExample() throws IOException {
    PartAgreed agreed =
        new PartAgreed(ORDER, ASHA, Language.MARATHI, 2, Instant.parse("2026-11-20T06:41:00Z"));
    announces("part-agreed", agreed);
    assertThat(agreed.eventKey()).isEqualTo(ORDER.toString());
  }

  @Test
  void sendMessageIsItsExample() throws IOException {
    SendMessage message =
        new SendMessage(
            "invoice:8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21",
            ASHA,
            "shopper",
            ORDER,
            Priority.REPLY,
            Instant.parse("2026-11-21T06:30:01Z"),
            new MessageContent(
                "document",
                "Shree Ganesh Kirana, 76 m away, has your order.\n"
                    + "https://maps.google.com/?q=19.0766,72.9991",
                List.of(),
                new MessageContent.Link(
                    "{document-link:8d0b7f0e-3f0c-5d7a-8a46-7f3a3c6f9e21}",
                    "invoice-0412A-2627-00123.pdf"),
                null),
            new MessageTemplate(
                "invoice_ready",
                Language.ENGLISH,
                List.of("Shree Ganesh Kirana", "0412A/2627/00123"),
                List.of()));
    announces("send-message", message);
    assertThat(message.eventKey()).isEqualTo(ASHA.toString());
  }

  @Test
  void aLinkIsItsExample() throws IOException {
    SendMessage welcome =
        new SendMessage(
            "reply:7f3a3c6f-9e21-8d7a-8a46-8d0b7f0e3f0c",
            ASHA,
            "shopper",
            null,
            Priority.REPLY,
            Instant.parse("2026-11-21T06:30:01Z"),
            MessageContent.link(
                "Welcome to Kirana! Groceries from the shop around the corner.",
                "{store-link:en}",
                "Open the shop"),
            null);
    JsonNode written = Contracts.written(welcome);
    assertThat(written).isEqualTo(Contracts.tree("send-message", "example-link.json"));
    assertThat(Contracts.faults("send-message", written)).isEmpty();
  }

  static Stream<MessageContent> answers() {
    return Stream.of(
        MessageContent.text("Hi"),
        MessageContent.locationRequest("Hi"),
        MessageContent.link("Hi", "{store-link:mr}", "दुकान उघडा"),
        MessageContent.buttons("Hi", List.of(new MessageContent.Button("agree:1", "Yes"))),
        MessageContent.list("Hi", "Choose", List.of(new MessageContent.Row("status", "Status"))));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void ourAnswersAreValid(MessageContent content) throws IOException {
    assertThat(Contracts.faults("send-message", Contracts.written(answer(content)))).isEmpty();
  }

  static Stream<MessageContent> wrongAnswers() {
    return Stream.of(
        MessageContent.link("x".repeat(1025), "{store-link:mr}", "Open"),
        MessageContent.link("Hi", "{store-link:mr}", "x".repeat(21)),
        MessageContent.buttons("Hi", List.of()),
        MessageContent.list("Hi", "Choose", List.of()));
  }

  @ParameterizedTest
  @MethodSource("wrongAnswers")
  void theSchemaSeesWhatWhatsAppWouldRefuse(MessageContent content) throws IOException {
    assertThat(Contracts.faults("send-message", Contracts.written(answer(content)))).isNotEmpty();
  }

  private static SendMessage answer(MessageContent content) {
    return new SendMessage(
        "reply:1", ASHA, "shopper", null, Priority.REPLY, Instant.EPOCH, content, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"order-placed", "cancellation-requested", "part-agreed"})
  void theExamplesAreValid(String event) throws IOException {
    for (String file : List.of("example.json", "example-minimal.json")) {
      assertThat(Contracts.faults(event, Contracts.tree(event, file))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"order-placed", "cancellation-requested", "part-agreed"})
  void nothingCanBeTakenFromTheMinimalExample(String event) throws IOException {
    ObjectNode minimal = (ObjectNode) Contracts.tree(event, "example-minimal.json");
    for (var field : minimal.properties()) {
      ObjectNode less = minimal.deepCopy().without(field.getKey());
      assertThat(Contracts.faults(event, less)).as("without %s", field.getKey()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"language,fr", "fulfilment,drone", "totalPaise,-1"})
  void theSchemaIsNotBlind(String field, String wrong) throws IOException {
    ObjectNode order = (ObjectNode) Contracts.tree("order-placed", "example.json");
    order.put(field, wrong);
    assertThat(Contracts.faults("order-placed", order)).isNotEmpty();
  }

  private static void announces(String event, Announcement announcement) throws IOException {
    JsonNode written = Contracts.written(announcement);
    assertThat(written).isEqualTo(Contracts.tree(event, "example.json"));
    assertThat(Contracts.faults(event, written)).isEmpty();
  }
}
