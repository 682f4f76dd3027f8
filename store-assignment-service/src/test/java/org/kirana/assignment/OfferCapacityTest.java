package org.kirana.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.domain.ChooseStore;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.Destination;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.Location;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OrderBrief;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.Shortfall.Stage;
import org.kirana.assignment.domain.Shortfalls;
import org.kirana.assignment.persistence.DecidedOrders;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.EventId;
import org.kirana.local.infrastructure.InfrastructureTestResource;

/** Places that offers hold, under threads that commit by themselves as instances do. */
@QuarkusTest
@QuarkusTestResource(InfrastructureTestResource.class)
class OfferCapacityTest {

  private static final Destination TOWN = Destination.at(new Location(26.0, 79.0));
  private static final Goods A_WEEKLY_BASKET =
      new Goods(
          "delivery",
          List.of(
              new OrderLine("ATTA_5KG", "Atta", "5 kg", 1, 26_500, 28_500L, "1101", 500),
              new OrderLine("MILK_500ML", "Milk", "500 ml", 2, 3_000, null, "0401", 0)));
  private static final int THREADS = 8;
  private static final int STEPS = 120;

  @Inject ChooseStore chooseStore;
  @Inject NextStore nextStore;
  @Inject DecidedOrders decided;
  @Inject Matches matches;
  @Inject StatelessSession database;

  @Test
  void whatever_partners_shoppers_and_timers_do_at_once_no_place_is_oversold_or_lost()
      throws Exception {
    List<Map<String, Object>> stores = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      stores.add(
          i == 6
              ? AdminApi.row(26.0 + i / 1000.0, 79.0, 2)
              : AdminApi.askedRow(26.0 + i / 1000.0, 79.0, 2));
    }
    AdminApi.register(stores).statusCode(200);
    List<OrderId> orders =
        IntStream.range(0, 30).mapToObj(_ -> new OrderId(UUID.randomUUID())).toList();

    List<Integer> wrong =
        all(IntStream.range(0, THREADS).<Callable<Integer>>mapToObj(i -> () -> live(i, orders)));

    assertThat(wrong).containsOnly(0);
    assertThat(all(orders.stream().map(order -> () -> end(order)))).hasSize(orders.size());
    assertThat(miscounted()).isZero();
    assertThat(wrongTotals()).isZero();
    assertThat(stores).allSatisfy(store -> assertThat(AdminApi.taken(store)).isZero());
  }

  /**
   * Does this and that with orders that others work on too; answers how often the count was off.
   */
  private int live(int seed, List<OrderId> orders) {
    Random random = new Random(seed);
    int wrong = 0;
    for (int step = 0; step < STEPS; step++) {
      OrderId order = orders.get(random.nextInt(orders.size()));
      int what = random.nextInt(20);
      int attempt = 1 + random.nextInt(3);
      again(() -> act(what, new OfferId(order, attempt)));
      wrong += miscounted();
    }
    return wrong;
  }

  private void act(int what, OfferId offer) {
    OrderMatch match = matches.lock(offer.order());
    if (match == null) {
      Decision decision = chooseStore.choose(TOWN, Instant.now());
      decided.remember(brief(offer.order()), A_WEEKLY_BASKET, decision, Instant.now());
      return;
    }
    boolean open = match.openOffer(offer).isPresent();
    switch (what) {
      case 0, 1 -> {
        if (open && !match.shortfalls().isAt(Stage.ASKED)) {
          match.accept("a-tap", Instant.now());
        }
      }
      case 2 -> matches.cancel(match, new EventId("a-request"), Instant.now());
      case 3 -> matches.handOver(match, "a-tap", Instant.now());
      case 4 -> match.pack("a-tap", Instant.now());
      case 5, 6, 7, 8, 9 -> strikeOrAsk(match);
      case 10, 11, 12 -> agree(match, 1 + offer.attempt() % 2);
      default -> {
        if (open) {
          OfferEnd how = what % 2 == 0 ? OfferEnd.DECLINED : OfferEnd.LAPSED;
          nextStore.after(match, TOWN, new NextStore.End(how, "a-cause", Instant.now()));
        }
      }
    }
  }

  /** The next thing that a partner can do about the first line. */
  private static void strikeOrAsk(OrderMatch match) {
    Shortfalls shortfalls = match.shortfalls();
    if (!match.state().holdsPlace() || shortfalls.gone().contains(1)) {
      return;
    }
    if (!shortfalls.isOpen()) {
      match.keep(shortfalls.begun("a-tap", Instant.now()));
    } else if (shortfalls.isAt(Stage.STRIKING)) {
      match.keep(
          shortfalls.struck().isEmpty()
              ? shortfalls.struck(Set.of(1), "a-tap")
              : shortfalls.asked("a-tap", Instant.now()));
    }
  }

  /** The shopper may answer an old question, or again. */
  private static void agree(OrderMatch match, int number) {
    switch (match.judgeAgreement(number)) {
      case PART_ACCEPTED -> {
        match.agree("a-word", Instant.now());
        match.accept("a-word", Instant.now());
      }
      case REDUCED -> match.agree("a-word", Instant.now());
      case ALREADY_AGREED, ALREADY_CANCELLED, TOO_LATE -> {}
    }
  }

  /** Orders whose total is not that of the lines that stay. */
  private int wrongTotals() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        """
                        SELECT count(*) FROM order_match
                        WHERE fingerprint = 'a-basket-of-two' AND total_paise <> CASE
                          WHEN shortfalls @> CAST('{"all": [{"stage": "agreed"}]}' AS jsonb)
                          THEN 6000 ELSE 32500 END
                        """,
                        Integer.class)
                    .getSingleResult());
  }

  private boolean end(OrderId order) {
    again(
        () -> {
          OrderMatch match = matches.lock(order);
          if (match != null) {
            matches.cancel(match, new EventId("the-end"), Instant.now());
          }
        });
    return true;
  }

  /** As the events library does: a conflict is begun again. */
  private static void again(Runnable work) {
    for (int attempt = 1; ; attempt++) {
      try {
        QuarkusTransaction.requiringNew().run(work);
        return;
      } catch (RuntimeException conflict) {
        if (attempt == 20) {
          throw conflict;
        }
      }
    }
  }

  /** Stores whose count is not that of the orders that hold a place, in one glance. */
  private int miscounted() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                    .createNativeQuery(
                        """
                        SELECT count(*) FROM store s WHERE s.taken > s.capacity OR s.taken <>
                          (SELECT count(*) FROM order_match m
                           WHERE m.store_id = s.store_id AND m.state IN ('OFFERED', 'MATCHED'))
                        """,
                        Integer.class)
                    .getSingleResult());
  }

  private static OrderBrief brief(OrderId order) {
    return new OrderBrief(
        order, new Shopper(new ContactId(UUID.randomUUID()), "en"), "a-basket-of-two", 32_500);
  }

  private static <T> List<T> all(java.util.stream.Stream<? extends Callable<T>> work)
      throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<T> result : threads.invokeAll(work.toList())) {
        results.add(result.get());
      }
    }
    return results;
  }
}
