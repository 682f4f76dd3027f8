package org.kirana.assignment.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.assignment.Contract;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Corner;
import org.kirana.assignment.domain.Location;
import org.kirana.assignment.domain.NotMatchedReason;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.ServiceArea;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.events.Announcement;
import org.kirana.events.wire.EventType;

class AnnouncedFactsTest {

  static final OrderId ORDER = new OrderId(UUID.fromString("2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10"));
  static final ContactId SHOPPER =
      new ContactId(UUID.fromString("6f1b2c1e-3d52-4b8e-9a51-0c4c5c1f7a01"));
  static final StoreId STORE = new StoreId(UUID.fromString("5a9b8a52-2f0e-5a33-9a2a-7b7f3f1f0c11"));

  static Stream<Announcement> facts() {
    return Stream.of(
        storeMatched(),
        new StoreNotMatched(
            ORDER, SHOPPER, "en", NotMatchedReason.NO_CAPACITY, time("2026-11-20T06:30:01Z")),
        new OrderCancelled(ORDER, SHOPPER, "en", STORE, time("2026-11-20T06:30:06Z")),
        new PartAsked(
            ORDER, SHOPPER, "en", 1, time("2026-11-20T06:44:00Z"), time("2026-11-20T06:54:00Z")),
        orderReduced(),
        new OrderPacked(ORDER, SHOPPER, "mr", STORE, "pickup", time("2026-11-20T06:50:00Z")),
        new OrderHandedOver(
            ORDER, SHOPPER, STORE, OrderHandedOver.By.TIMER, time("2026-11-20T07:15:01Z")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void a_fact_is_written_exactly_as_its_example(Announcement fact) {
    Contract contract = new Contract(EventType.of(fact.getClass()));
    assertThat(Contract.written(fact)).isEqualTo(contract.example());
    assertThat(contract.problems(Contract.written(fact))).isEmpty();
    assertThat(fact.eventKey()).isEqualTo(ORDER.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "store-matched",
        "store-not-matched",
        "order-cancelled",
        "part-asked",
        "order-reduced",
        "order-packed",
        "order-handed-over"
      })
  void the_minimal_example_is_valid_and_nothing_can_be_taken_from_it(String event) {
    Contract contract = new Contract(event);
    assertThat(contract.problems(contract.minimalExample())).isEmpty();
    contract
        .minimalExample()
        .fieldNames()
        .forEachRemaining(
            field -> {
              var less = contract.minimalExample().deepCopy();
              ((ObjectNode) less).remove(field);
              assertThat(contract.problems(less)).as("without " + field).isNotEmpty();
            });
  }

  @Test
  void an_order_that_no_store_had_accepted_is_cancelled_without_a_store() {
    OrderCancelled withdrawn =
        new OrderCancelled(ORDER, SHOPPER, "en", null, time("2026-11-20T06:30:06Z"));
    Contract contract = new Contract("order-cancelled");
    assertThat(Contract.written(withdrawn)).isEqualTo(contract.minimalExample());
  }

  @Test
  void an_unregistered_store_has_no_gstin() {
    assertThat(new Contract("store-matched").minimalExample().at("/store/gstin").isMissingNode())
        .isTrue();
  }

  static OrderReduced orderReduced() {
    return new OrderReduced(
        ORDER,
        SHOPPER,
        "en",
        STORE,
        1,
        storeMatched().lines().subList(1, 2),
        26_500,
        time("2026-11-20T06:45:12Z"));
  }

  /** The example's match, from the example's order. */
  static StoreMatched storeMatched() {
    OrderPlaced order = new Contract("order-placed").readExample(OrderPlaced.class);
    return new StoreMatched(
        order.orderId(),
        order.contactId(),
        order.language(),
        order.placedAt(),
        time("2026-11-20T06:30:01Z"),
        order.fulfilment(),
        order.place(),
        order.lines(),
        order.totalPaise(),
        MatchedStore.of(cornerStore()),
        76);
  }

  private static Store cornerStore() {
    Store store = Corner.store("0412A", 0);
    return new Store(
        STORE,
        store.identity(),
        new ServiceArea(new Location(19.0766, 72.9991), 1500),
        store.hours(),
        Set.of(),
        store.capacity(),
        store.partner(),
        store.acceptance());
  }

  private static Instant time(String utc) {
    return Instant.parse(utc);
  }
}
