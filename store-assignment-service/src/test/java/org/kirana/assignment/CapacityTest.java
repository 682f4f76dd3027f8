package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.domain.CancellationOutcome;
import org.kirana.assignment.domain.ChooseStore;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.Destination;
import org.kirana.assignment.domain.HandOverOutcome;
import org.kirana.assignment.domain.Location;
import org.kirana.assignment.domain.OrderBrief;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.persistence.DecidedOrders;
import org.kirana.assignment.persistence.Matches;
import org.kirana.events.EventId;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** A store's places under threads that commit by themselves, as instances and partitions do. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class CapacityTest {

  private static final int THREADS = 8;

  @Inject ChooseStore chooseStore;
  @Inject DecidedOrders decided;
  @Inject Matches matches;

  @Test
  void the_last_places_are_given_once_however_many_want_them() throws Exception {
    Map<String, Object> near = AdminApi.row(21.0, 79.0, 3);
    Map<String, Object> next = AdminApi.row(21.001, 79.0, 4);
    AdminApi.register(List.of(near, next)).statusCode(200);

    List<Decision> decisions = together(60, () -> decide(anOrder(), new Location(21.0, 79.0)));

    assertThat(winners(decisions))
        .containsOnly(AdminApi.code(near), AdminApi.code(next))
        .hasSize(7);
    assertThat(AdminApi.taken(near)).isEqualTo(3);
    assertThat(AdminApi.taken(next)).isEqualTo(4);
  }

  @Test
  void a_place_is_free_again_if_the_decision_was_not_kept() {
    Map<String, Object> store = AdminApi.row(21.2, 79.0, 1);
    AdminApi.register(List.of(store)).statusCode(200);

    QuarkusTransaction.begin();
    chooseStore.choose(Destination.at(new Location(21.2, 79.0)), Instant.now());
    QuarkusTransaction.rollback();

    assertThat(AdminApi.taken(store)).isZero();
  }

  @Test
  void a_cancellation_racing_a_hand_over_ends_the_order_once() throws Exception {
    Map<String, Object> store = AdminApi.row(21.4, 79.0, 60);
    AdminApi.register(List.of(store)).statusCode(200);
    List<OrderBrief> orders = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      OrderBrief order = anOrder();
      decide(order, new Location(21.4, 79.0));
      orders.add(order);
    }
    assertThat(AdminApi.taken(store)).isEqualTo(60);

    List<Callable<Boolean>> ends = new ArrayList<>();
    for (OrderBrief order : orders.subList(0, 50)) {
      ends.add(() -> cancel(order.id()) == CancellationOutcome.CANCELLED);
      ends.add(() -> handOver(order.id()) == HandOverOutcome.HANDED_OVER);
      ends.add(() -> handOver(order.id()) == HandOverOutcome.HANDED_OVER);
    }
    assertThat(all(ends)).filteredOn(ended -> ended).hasSize(50);
    assertThat(AdminApi.taken(store)).isEqualTo(10);
  }

  @Test
  void orders_that_come_and_go_at_once_leave_no_place_taken() throws Exception {
    Map<String, Object> store = AdminApi.row(21.6, 79.0, 2);
    AdminApi.register(List.of(store)).statusCode(200);

    together(
        100,
        () -> {
          OrderBrief order = anOrder();
          Decision decision = decide(order, new Location(21.6, 79.0));
          if (decision instanceof Decision.Matched) {
            assertThat(cancel(order.id())).isEqualTo(CancellationOutcome.CANCELLED);
          }
          return decision;
        });

    assertThat(AdminApi.taken(store)).isZero();
  }

  @Test
  void a_store_paused_behind_the_directorys_back_gets_no_order() {
    Map<String, Object> store = AdminApi.row(21.8, 79.0, 2);
    AdminApi.register(List.of(store)).statusCode(200);
    Location place = new Location(21.8, 79.0);
    assertThat(decide(anOrder(), place)).isInstanceOf(Decision.Matched.class);

    // As another instance would do it: this one's directory is not told.
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                matches
                    .getEntityManager()
                    .createNativeQuery(
                        """
                        UPDATE store SET standing = 'PAUSED', change_number =
                          (SELECT max(change_number) + 1 FROM store) WHERE store_id = :store
                        """)
                    .setParameter("store", UUID.fromString((String) store.get("storeId")))
                    .executeUpdate());

    assertThat(decide(anOrder(), place)).isInstanceOf(Decision.NotMatched.class);
    assertThat(AdminApi.taken(store)).isEqualTo(1);
  }

  private Decision decide(OrderBrief order, Location place) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Instant now = Instant.now();
              Decision decision = chooseStore.choose(Destination.at(place), now);
              decided.remember(order, "an order", decision, now);
              return decision;
            });
  }

  private CancellationOutcome cancel(OrderId order) {
    return QuarkusTransaction.requiringNew()
        .call(() -> matches.cancel(matches.lock(order), new EventId("a-request"), Instant.now()));
  }

  private HandOverOutcome handOver(OrderId order) {
    return QuarkusTransaction.requiringNew()
        .call(() -> matches.handOver(matches.lock(order), "a-tap", Instant.now()));
  }

  private static OrderBrief anOrder() {
    return new OrderBrief(
        new OrderId(UUID.randomUUID()),
        new Shopper(new ContactId(UUID.randomUUID()), "en"),
        "a-basket",
        32_500);
  }

  private static List<String> winners(Collection<Decision> decisions) {
    return decisions.stream()
        .filter(Decision.Matched.class::isInstance)
        .map(each -> ((Decision.Matched) each).store().code())
        .toList();
  }

  private static <T> List<T> together(int times, Callable<T> work) throws Exception {
    return all(Collections.nCopies(times, work));
  }

  private static <T> List<T> all(List<Callable<T>> work) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<T> result : threads.invokeAll(work)) {
        results.add(result.get());
      }
    }
    return results;
  }
}
