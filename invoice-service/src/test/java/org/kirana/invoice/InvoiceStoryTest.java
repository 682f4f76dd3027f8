package org.kirana.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kirana.events.EventId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.persistence.Invoices;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.InfrastructureTestResource;
import org.kirana.local.infrastructure.SeenEvent;

/** The service between real topics and a real database. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
@QuarkusTestResource(LinkKey.class)
class InvoiceStoryTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject Invoices invoices;

  private EventProbe probe;
  private Order order;

  @BeforeEach
  void openTheTopics() {
    Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    probe = new EventProbe(bootstrapServers);
    order = new Order();
  }

  @AfterEach
  void closeTheTopics() {
    probe.close();
  }

  /** An order with a store of its own unless another's is given. */
  private record Order(UUID orderId, String matchEvent, String storeCode) {

    Order() {
      this("S" + Integer.toString(1_000 + (int) (Math.random() * 9_000)));
    }

    Order(String storeCode) {
      this(UUID.randomUUID(), UUID.randomUUID().toString(), storeCode);
    }

    InvoiceId invoiceId() {
      return IssueInvoice.invoiceId(new EventId(matchEvent));
    }

    ObjectNode matched() {
      ObjectNode match = (ObjectNode) Contracts.json("store-matched/example.json");
      match.put("orderId", orderId.toString());
      ((ObjectNode) match.get("store")).put("code", storeCode);
      return match;
    }
  }

  @Test
  void aMatchIsBilledAndTheBillIsSentOnce() {
    match(order);
    JsonNode command = theOnly("outgoing-messages");
    assertThat(command.get("messageId").asText()).isEqualTo("invoice:" + order.invoiceId());
    assertThat(command.at("/content/link/url").asText())
        .isEqualTo("{document-link:" + order.invoiceId() + "}");
    assertThat(command.at("/content/link/label").asText())
        .isEqualTo("invoice-" + order.storeCode() + "-2627-00001.pdf");
    assertThat(Contracts.complaints("send-message", command)).isEmpty();

    report("sent");
    JsonNode sent = theOnly("invoices");
    assertThat(sent.get("invoiceId").asText()).isEqualTo(order.invoiceId().toString());
    assertThat(sent.get("totalPaise").asLong()).isEqualTo(32_500);
    assertThat(sent.get("issuedAt").asText()).isEqualTo("2026-11-20T06:30:01Z");
    assertThat(sent.get("sentAt").asText()).isEqualTo("2026-11-20T06:30:02Z");
    assertThat(Contracts.complaints("invoice-sent", sent)).isEmpty();
  }

  @Test
  void repeatsHaveNoSecondEffect() {
    match(order);
    match(order);
    theOnly("outgoing-messages");
    report("sent");
    report("sent");
    report("delivered");
    report("read");
    passedBy();
    assertThat(about("outgoing-messages")).hasSize(1);
    assertThat(about("invoices")).extracting(SeenEvent::type).containsExactly("invoice-sent");
  }

  @Test
  void aMessageThatFailsIsAnnouncedWithItsReason() {
    match(order);
    theOnly("outgoing-messages");
    ObjectNode status = status("failed");
    status.putObject("failure").put("code", 131_026).put("reason", "recipient");
    report(status);
    JsonNode failed = theOnly("invoices");
    assertThat(failed.get("reason").asText()).isEqualTo("131026");
    assertThat(Contracts.complaints("invoice-failed", failed)).isEmpty();
    report(status);
    passedBy();
    await().until(() -> about("outgoing-messages").size() > 1);
    assertThat(about("invoices")).hasSize(1);
    assertThat(about("outgoing-messages"))
        .extracting(event -> Contracts.tree(event.json().getBytes()).get("messageId").asText())
        .containsExactlyInAnyOrder(
            "invoice:" + order.invoiceId(), "invoice-text:" + order.invoiceId());
  }

  @Test
  void aMessageThatIsTriedAgainHasNotFailed() {
    match(order);
    theOnly("outgoing-messages");
    ObjectNode status = status("failed");
    status
        .putObject("failure")
        .put("code", 131_053)
        .put("reason", "transient")
        .put("triesAgain", true);
    report(status);
    report("sent");
    assertThat(theOnly("invoices").get("sentAt").asText()).isEqualTo("2026-11-20T06:30:02Z");
  }

  @Test
  void aCancelledOrderIsAnnouncedNoMore() {
    match(order);
    cancel(order);
    Order next = new Order(order.storeCode());
    send(next.matchEvent(), next.matched(), "store-matched", order.orderId());
    await().until(() -> invoices.bill(next.invoiceId()).isPresent());
    report("sent");
    passedBy();
    assertThat(about("invoices")).isEmpty();
  }

  @Test
  void aBilledOrderThatIsCancelledTwiceGetsOneCreditNote() {
    match(order);
    theOnly("outgoing-messages");
    cancel(order);
    cancel(order);
    Order next = new Order(order.storeCode());
    send(next.matchEvent(), next.matched(), "store-matched", order.orderId());
    await().until(() -> invoices.bill(next.invoiceId()).isPresent());
    await().until(() -> about("outgoing-messages").size() > 1);
    UUID note = CancelInvoice.creditNoteId(order.invoiceId()).value();
    List<SeenEvent> commands = about("outgoing-messages");
    assertThat(commands).hasSize(2);
    JsonNode command = Contracts.tree(commands.getLast().json().getBytes());
    assertThat(command.get("messageId").asText()).isEqualTo("credit-note:" + note);
    assertThat(command.at("/content/link/url").asText()).isEqualTo("{document-link:" + note + "}");
    assertThat(command.at("/content/link/label").asText())
        .isEqualTo("credit-note-" + order.storeCode() + "-C627-00001.pdf");
    assertThat(Contracts.complaints("send-message", command)).isEmpty();
  }

  @Test
  void whatTheStoreLacksIsCreditedOnceAndALaterCancellationCreditsTheRest() {
    match(order);
    reduce(order);
    reduce(order);
    cancel(order);
    Order next = new Order(order.storeCode());
    send(next.matchEvent(), next.matched(), "store-matched", order.orderId());
    await().until(() -> invoices.bill(next.invoiceId()).isPresent());
    await().until(() -> about("outgoing-messages").size() > 2);

    InvoiceId invoice = order.invoiceId();
    assertThat(about("outgoing-messages"))
        .extracting(event -> Contracts.tree(event.json().getBytes()).get("messageId").asText())
        .containsExactly(
            "invoice:" + invoice,
            "credit-note:" + ReduceInvoice.creditNoteId(invoice, 1),
            "credit-note:" + CancelInvoice.creditNoteId(invoice));
  }

  @Test
  void goodsMissingOfAnOrderThatWasNeverBilledAreSetAside() {
    String event = reduce(order);
    await()
        .untilAsserted(
            () ->
                assertThat(probe.seen("matches.dead-letter"))
                    .extracting(SeenEvent::id)
                    .contains(event));
  }

  @Test
  void anOrderCancelledBeforeItsMatchIsHeardIsNotBilled() {
    cancel(order);
    match(order);
    Order next = new Order(order.storeCode());
    send(next.matchEvent(), next.matched(), "store-matched", order.orderId());
    await().until(() -> invoices.bill(next.invoiceId()).isPresent());
    assertThat(invoices.bill(order.invoiceId())).isEmpty();
    assertThat(invoices.bill(next.invoiceId()).orElseThrow().number().value()).endsWith("/00001");
  }

  @Test
  void oneStoresMatchesOfManyPartitionsAreNumberedWithoutGap() {
    List<Order> orders =
        IntStream.range(0, 60).mapToObj(i -> new Order(order.storeCode())).toList();
    orders.forEach(this::match);
    await().until(() -> orders.stream().allMatch(o -> invoices.bill(o.invoiceId()).isPresent()));
    List<String> numbers =
        orders.stream()
            .map(o -> invoices.bill(o.invoiceId()).orElseThrow().number().value())
            .sorted()
            .toList();
    assertThat(numbers)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "%s/2627/%05d".formatted(order.storeCode(), i))
                .toList());
  }

  @Test
  void anImpossibleBasketIsSetAsideAndTheNextOneIsBilled() {
    ObjectNode wrong = order.matched().put("totalPaise", 1);
    send(order.matchEvent(), wrong, "store-matched", order.orderId());
    Order next = new Order();
    match(next);
    await().until(() -> invoices.bill(next.invoiceId()).isPresent());
    await()
        .untilAsserted(
            () ->
                assertThat(probe.seen("matches.dead-letter"))
                    .extracting(SeenEvent::id)
                    .contains(order.matchEvent()));
    assertThat(invoices.bill(order.invoiceId())).isEmpty();
  }

  private void match(Order order) {
    send(order.matchEvent(), order.matched(), "store-matched", order.orderId());
  }

  private void cancel(Order order) {
    ObjectNode cancelled = (ObjectNode) Contracts.json("order-cancelled/example.json");
    cancelled.put("orderId", order.orderId().toString());
    send(UUID.randomUUID().toString(), cancelled, "order-cancelled", order.orderId());
  }

  private String reduce(Order order) {
    ObjectNode reduced = (ObjectNode) Contracts.json("order-reduced/example.json");
    reduced.put("orderId", order.orderId().toString());
    String id = UUID.randomUUID().toString();
    send(id, reduced, "order-reduced", order.orderId());
    return id;
  }

  private void send(String id, ObjectNode event, String type, UUID key) {
    probe.send("matches", type, id, key.toString(), event.toString());
  }

  private void report(String status) {
    report(status(status));
  }

  private void report(ObjectNode status) {
    probe.send(
        "message-statuses",
        "message-status-changed",
        UUID.randomUUID().toString(),
        status.get("contactId").asText(),
        status.toString());
  }

  private ObjectNode status(String status) {
    ObjectNode changed = (ObjectNode) Contracts.json("message-status-changed/example.json");
    changed.put("messageId", "invoice:" + order.invoiceId());
    return changed.put("status", status);
  }

  /** Sees a later invoice through on the same partitions, so that all before it has been heard. */
  private void passedBy() {
    Order mine = order;
    order = new Order();
    match(order);
    theOnly("outgoing-messages");
    report("sent");
    theOnly("invoices");
    order = mine;
  }

  private JsonNode theOnly(String topic) {
    await().until(() -> about(topic).size() == 1);
    return Contracts.tree(about(topic).getFirst().json().getBytes());
  }

  private List<SeenEvent> about(String topic) {
    return probe.seen(topic).stream()
        .filter(event -> event.json().contains(order.orderId().toString()))
        .toList();
  }
}
