package org.kirana.assignment.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.CancellationOutcome;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Decision;
import org.kirana.assignment.domain.HandOverOutcome;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.OrderBrief;
import org.kirana.assignment.domain.OrderId;
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

  @Column(name = "explanation")
  @ColumnTransformer(write = "?::jsonb")
  private String explanation;

  @Column(name = "decided_at")
  private Instant decidedAt;

  /** The event or timer that ended the match, so that its repeat is known. */
  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected OrderMatch() {}

  public OrderMatch(OrderBrief order, Decision decision, Instant decidedAt) {
    this.orderId = order.id().value();
    this.contactId = order.shopper().contactId().value();
    this.language = order.shopper().language();
    this.fingerprint = order.fingerprint();
    this.totalPaise = order.totalPaise();
    this.explanation = StoreJson.write(decision.explanation());
    this.decidedAt = decidedAt;
    switch (decision) {
      case Decision.Matched matched -> {
        this.state = MatchState.MATCHED;
        this.storeId = matched.store().id().value();
      }
      case Decision.NotMatched notMatched -> this.state = MatchState.NOT_MATCHED;
    }
  }

  public CancellationOutcome cancel(String by, Instant at) {
    CancellationOutcome outcome = state.cancel();
    if (outcome == CancellationOutcome.CANCELLED) {
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
    return storeId != null;
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
  }
}
