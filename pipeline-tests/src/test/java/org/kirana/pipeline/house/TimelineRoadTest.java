package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kirana.local.launcher.AskTimeline;
import org.kirana.local.launcher.JoinedTimeline;
import org.kirana.local.launcher.Moment;
import org.kirana.local.launcher.Operators;
import org.kirana.local.launcher.Service;

/** A support person asks how one order went. */
class TimelineRoadTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Phone shopper = House.shopper();
  private final Operators operators =
      new Operators(House.stack().addresses(), House.stack().secrets());
  private final AskTimeline services = new AskTimeline(operators);

  @Test
  void oneOrdersWayIsToldFromItsMessageToItsBillAndNothingPersonal() {
    AlibagOrder order = AlibagOrder.by(shopper);
    order.acceptedBy(Alibag.near());
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(types(order)).contains("invoice-sent"));

    JoinedTimeline timeline = services.of(order.id());

    assertThat(timeline.gaps()).isEmpty();
    assertThat(types(order))
        .contains(
            "message-received",
            "order-placed",
            "send-message",
            "message-status-changed",
            "partner-message-received",
            "store-matched",
            "invoice-sent");
    assertThat(what(timeline))
        .contains(
            "offered to a store",
            "the offer ended",
            "message asked for; its state is of now",
            "invoice issued; its state is of now",
            "invoice sent");
    assertThat(heardBy(timeline, "store-matched")).isEqualTo("invoice-service,order-service");
    assertThat(trace(timeline, "message-received")).isEqualTo(trace(timeline, "order-placed"));
    assertThat(timeline.json())
        .doesNotContain(shopper.number(), "wamid", "Atta", "latitude", "address");
    order.handedOverBy(Alibag.near());
  }

  @Test
  void anOrderIsFoundByTheCodeThatPartnersReadAndByItsBill() {
    AlibagOrder order = AlibagOrder.by(shopper);
    order.acceptedBy(Alibag.near());
    String bill =
        House.books()
            .text(
                Service.INVOICE_SERVICE,
                "SELECT number FROM invoice WHERE order_id = '" + order.id() + "'");
    assertThat(services.called(order.id().substring(0, 6).toUpperCase(Locale.ROOT)))
        .contains(order.id());
    assertThat(services.called(order.id())).containsExactly(order.id());
    assertThat(services.called(bill)).containsExactly(order.id());
    assertThat(services.called("nothing so called")).isEmpty();
    order.handedOverBy(Alibag.near());
  }

  @Test
  void everyServiceTellsItsOperatorsOfDeadLetters() {
    for (Service service :
        List.of(
            Service.MESSAGING_GATEWAY,
            Service.CATALOG_SERVICE,
            Service.ORDER_SERVICE,
            Service.STORE_ASSIGNMENT_SERVICE,
            Service.INVOICE_SERVICE)) {
      Operators.Reply reply = operators.ask(service, "/dead-letters");
      assertThat(reply.status()).as(service.title()).isEqualTo(200);
      assertThat(reply.body().isArray()).isTrue();
    }
  }

  private Set<String> types(AlibagOrder order) {
    return services.of(order.id()).moments().stream()
        .filter(Moment::event)
        .map(Moment::what)
        .collect(Collectors.toSet());
  }

  private static Set<String> what(JoinedTimeline timeline) {
    return timeline.moments().stream()
        .filter(moment -> !moment.event())
        .map(Moment::what)
        .collect(Collectors.toSet());
  }

  private static String heardBy(JoinedTimeline timeline, String type) {
    return first(timeline, type).details().getOrDefault("heardBy", "nobody");
  }

  private static String trace(JoinedTimeline timeline, String type) {
    return first(timeline, type).details().getOrDefault("trace", "none");
  }

  private static Moment first(JoinedTimeline timeline, String type) {
    return timeline.moments().stream()
        .filter(moment -> moment.event() && moment.what().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
