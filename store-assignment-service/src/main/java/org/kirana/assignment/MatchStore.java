package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.kirana.assignment.domain.ChooseStore;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.inbound.OrderPlaced;
import org.kirana.assignment.persistence.DecidedOrders;
import org.kirana.assignment.persistence.OrderMatch;

/** Gives a placed order to a store, asks one to take it, or finds that none takes it. */
@ApplicationScoped
public class MatchStore {

  private final DecidedOrders decided;
  private final ChooseStore chooseStore;
  private final AnnounceDecision announceDecision;
  private final Clock clock;

  MatchStore(
      DecidedOrders decided,
      ChooseStore chooseStore,
      AnnounceDecision announceDecision,
      Clock clock) {
    this.decided = decided;
    this.chooseStore = chooseStore;
    this.announceDecision = announceDecision;
    this.clock = clock;
  }

  public void match(OrderPlaced order) {
    if (decided.knows(order.brief())) {
      return;
    }
    Instant now = clock.instant();
    Decision decision = chooseStore.choose(order.destination(), now);
    OrderMatch match = decided.remember(order.brief(), needed(order, decision), decision, now);
    announceDecision.announce(order, decision, match, now);
  }

  /** A store that is asked may accept all that was placed; one that has it needs no place. */
  private static Object needed(OrderPlaced order, Decision decision) {
    return switch (decision) {
      case Decision.Offered _ -> order;
      case Decision.Matched _, Decision.NotMatched _ -> order.goods();
    };
  }

  /** The store that will probably get the order. */
  public Optional<StoreId> likely(OrderPlaced order) {
    return chooseStore.likely(order.destination(), clock.instant());
  }
}
