package org.kirana.assignment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.CancellationOutcome;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.DeclineReason;
import org.kirana.assignment.domain.HandOverOutcome;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OrderBrief;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Rounds;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.StoreId;

/** One order's match: who took it, why, and what became of it. */
@Entity
@Table(name = "order_match")
public class OrderMatch {

  @Id
  @Column(name = "order_id")
  private UUID orderId;

  @Column(name = "contact_id")
  private UUID contactId;

  @Column(name = "language")
  private String language;

  @Column(name = "fingerprint")
  private String fingerprint;

  /** In paise; unknown of orders that were decided before it was kept. */
  @Column(name = "total_paise")
  private @Nullable Long totalPaise;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private MatchState state;

  @Column(name = "store_id")
  private @Nullable UUID storeId;

  /** One decision's explanation; all rounds, as {@link Rounds}, as soon as anybody was asked. */
  @Column(name = "explanation")
  @ColumnTransformer(write = "?::jsonb")
  private String explanation;

  /** How many stores were asked; the number of the latest offer. */
  @Column(name = "attempt")
  private int attempt;

  /** The order as it was placed, while it is needed for what is decided later. */
  @Column(name = "placed")
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable String placed;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** The event or timer that ended the match, so that its repeat is known. */
  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected OrderMatch() {}

  @SuppressWarnings("NullAway.Init") // decide() initializes the rest
  public OrderMatch(OrderBrief order, Decision decision, Instant decidedAt) {
    this.orderId = order.id().value();
    this.contactId = order.shopper().contactId().value();
    this.language = order.shopper().language();
    this.fingerprint = order.fingerprint();
    this.totalPaise = order.totalPaise();
    decide(decision, decidedAt);
  }

  /** Remembers the order itself, for an acceptance that comes later. */
  void keep(Object order) {
    placed = StoreJson.write(order);
  }

  /** The order that was kept. */
  public <T> T order(Class<T> type) {
    return StoreJson.read(Objects.requireNonNull(placed, "no order was kept"), type);
  }

  /** The next store's turn, or the end of the search. */
  public void decideAgain(Decision decision, Instant at) {
    decide(decision, at);
  }

  public void accept(String by, Instant at) {
    endOffer(OfferEnd.ACCEPTED, by, at);
    state = MatchState.MATCHED;
  }

  void endOffer(OfferEnd how, String by, Instant at) {
    remember(rounds().ended(attempt, new Offer.Ending(how, at, by, null)));
  }

  /** WhatsApp sent the current offer; the first report counts. */
  public void offerSent(Instant at) {
    remember(rounds().sent(attempt, at));
  }

  public void declinedBecause(OfferId offer, DeclineReason reason) {
    remember(rounds().because(offer.attempt(), reason));
  }

  public Rounds rounds() {
    return attempt == 0 ? Rounds.NONE : StoreJson.read(explanation, Rounds.class);
  }

  public Optional<Offer> offer(int number) {
    return rounds().offer(number);
  }

  /** The offer that waits for an answer, if it is this one. */
  public Optional<Offer> openOffer(OfferId offer) {
    return state == MatchState.OFFERED && attempt == offer.attempt()
        ? offer(attempt)
        : Optional.empty();
  }

  /** The latest offer; only asked of an order for which a store was asked. */
  public Offer latestOffer() {
    return offer(attempt).orElseThrow(() -> new IllegalStateException("nobody was asked"));
  }

  public CancellationOutcome cancel(String by, Instant at) {
    CancellationOutcome outcome = state.cancel();
    if (outcome == CancellationOutcome.CANCELLED) {
      close(MatchState.CANCELLED, by, at);
    } else if (outcome == CancellationOutcome.WITHDRAWN) {
      endOffer(OfferEnd.WITHDRAWN, by, at);
      storeId = null;
      close(MatchState.CANCELLED, by, at);
    }
    return outcome;
  }

  public HandOverOutcome handOver(String by, Instant at) {
    HandOverOutcome outcome = state.handOver();
    if (outcome == HandOverOutcome.HANDED_OVER) {
      close(MatchState.HANDED_OVER, by, at);
    }
    return outcome;
  }

  public boolean wasClosedBy(String cause) {
    return cause.equals(closedBy);
  }

  public boolean isOf(OrderBrief order) {
    return fingerprint.equals(order.fingerprint());
  }

  /** Whether some store took the order, whatever became of it. */
  public boolean wasMatched() {
    return storeId != null && state != MatchState.OFFERED;
  }

  public MatchState state() {
    return state;
  }

  /** The store one of whose places the order takes. */
  public Optional<StoreId> holder() {
    return state.holdsPlace() ? Optional.ofNullable(storeId).map(StoreId::new) : Optional.empty();
  }

  public OrderId orderId() {
    return new OrderId(orderId);
  }

  public Shopper shopper() {
    return new Shopper(new ContactId(contactId), language);
  }

  /** The store that took the order; only asked of an order that was matched. */
  public StoreId winner() {
    return new StoreId(Objects.requireNonNull(storeId, "nobody took the order"));
  }

  private void close(MatchState next, String by, Instant at) {
    state = next;
    closedBy = by;
    closedAt = at;
    placed = null;
  }

  private void decide(Decision decision, Instant at) {
    Rounds before = rounds();
    switch (decision) {
      case Decision.Matched matched -> {
        state = MatchState.MATCHED;
        storeId = matched.store().id().value();
      }
      case Decision.Offered offered -> {
        state = MatchState.OFFERED;
        storeId = offered.store().id().value();
        attempt++;
      }
      case Decision.NotMatched _ -> {
        state = MatchState.NOT_MATCHED;
        storeId = null;
        placed = null;
      }
    }
    decidedAt = at;
    if (attempt == 0) {
      explanation = StoreJson.write(decision.explanation());
    } else {
      remember(before.and(decision, attempt, at));
    }
  }

  private void remember(Rounds rounds) {
    explanation = StoreJson.write(rounds);
  }
}
