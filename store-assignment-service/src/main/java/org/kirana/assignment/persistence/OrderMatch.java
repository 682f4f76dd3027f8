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
import org.kirana.assignment.domain.AgreementOutcome;
import org.kirana.assignment.domain.CancellationOutcome;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.DeclineReason;
import org.kirana.assignment.domain.Goods;
import org.kirana.assignment.domain.HandOverOutcome;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.Offer;
import org.kirana.assignment.domain.OfferEnd;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OrderBrief;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.PackingOutcome;
import org.kirana.assignment.domain.Rounds;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.Shortfall;
import org.kirana.assignment.domain.Shortfall.Stage;
import org.kirana.assignment.domain.Shortfalls;
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

  /** The order as it was placed while a store is asked, its {@link Goods} while one has it. */
  @Column(name = "placed")
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable String placed;

  /** As {@link Shortfalls}; null if nothing was ever missing. */
  @Column(name = "shortfalls")
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable String shortfalls;

  @Column(name = "packed_at")
  private @Nullable Instant packedAt;

  /** The event that said so, so that its repeat is known. */
  @Column(name = "packed_by")
  private @Nullable String packedBy;

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

  /** Remembers what is needed later: the order itself, or only its goods. */
  public void keep(Object order) {
    placed = StoreJson.write(order);
  }

  /** The order that was kept. */
  public <T> T order(Class<T> type) {
    return StoreJson.read(Objects.requireNonNull(placed, "no order was kept"), type);
  }

  /** The order's goods; none are kept of an order that is over, or from before they were kept. */
  public Optional<Goods> goods() {
    return placed == null ? Optional.empty() : Optional.of(StoreJson.read(placed, Goods.class));
  }

  public Shortfalls shortfalls() {
    return shortfalls == null ? Shortfalls.NONE : StoreJson.read(shortfalls, Shortfalls.class);
  }

  /** The partner strikes lines, or asks the shopper. */
  public void keep(Shortfalls next) {
    shortfalls = StoreJson.write(next);
  }

  /** What comes of the shopper's word on the shortfall of this number; changes nothing. */
  public AgreementOutcome judgeAgreement(int number) {
    Stage stage = shortfalls().find(number).map(Shortfall::stage).orElse(Stage.DROPPED);
    return switch (stage) {
      case ASKED -> state.agree();
      case AGREED -> AgreementOutcome.ALREADY_AGREED;
      case STRIKING, DROPPED ->
          state == MatchState.CANCELLED
              ? AgreementOutcome.ALREADY_CANCELLED
              : AgreementOutcome.TOO_LATE;
    };
  }

  /** The shopper goes without what is missing; answers what stays. */
  public Goods agree(String by, Instant at) {
    Shortfalls agreed = shortfalls().agreed(by, at);
    Goods stays =
        goods()
            .orElseThrow(() -> new IllegalStateException("the goods are kept while it is asked"))
            .without(agreed.gone());
    keep(agreed);
    totalPaise = stays.totalPaise();
    if (!state.holdsPlace()) {
      placed = null;
    }
    return stays;
  }

  /** Gives the partner, or the shopper, this much time for their answer to the open offer. */
  public void moveDeadline(Instant answerBy) {
    remember(rounds().answeredBy(attempt, answerBy));
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
    dropShortfall(by, at);
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

  public PackingOutcome pack(String by, Instant at) {
    if (state == MatchState.MATCHED && packedAt != null) {
      return PackingOutcome.ALREADY_PACKED;
    }
    PackingOutcome outcome = state.pack();
    if (outcome == PackingOutcome.PACKED) {
      packedAt = at;
      packedBy = by;
    }
    return outcome;
  }

  public boolean wasPackedBy(String cause) {
    return cause.equals(packedBy);
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

  /** The store that has or had the order, or is being asked. */
  public Optional<StoreId> store() {
    return Optional.ofNullable(storeId).map(StoreId::new);
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
    // Who has the goods may still agree that they were fewer.
    if (next == MatchState.CANCELLED || !shortfalls().isAt(Stage.ASKED)) {
      placed = null;
      dropShortfall(by, at);
    }
  }

  private void dropShortfall(String by, Instant at) {
    if (shortfalls != null) {
      keep(shortfalls().dropped(by, at));
    }
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
