package org.kirana.order.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.InvoiceState;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.MatchFact;
import org.kirana.order.domain.Move;
import org.kirana.order.domain.NewOrder;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.OrderLine;
import org.kirana.order.domain.OrderState;
import org.kirana.order.domain.PartQuestion;
import org.kirana.order.domain.StoreId;

/** An order: what was said when it was placed, and what has become of it since. */
@Entity(name = "ShopperOrder")
@Table(name = "order_")
public class Order {

  @Id private UUID orderId;
  @Column private UUID contactId;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Column private Instant placedAt;

  @Enumerated(EnumType.STRING)
  private Fulfilment fulfilment;

  @Column private double latitude;
  @Column private double longitude;
  @Column private @Nullable String pinCode;
  @Column private @Nullable String address;

  @Column
  @Convert(converter = OrderLinesColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private List<OrderLine> lines;

  @Column private long totalPaise;
  @Column private @Nullable String note;

  @Enumerated(EnumType.STRING)
  private OrderState state;

  @Enumerated(EnumType.STRING)
  private InvoiceState invoice;

  @Column private @Nullable UUID storeId;
  @Column private @Nullable Long reducedTotalPaise;
  @Column private int shortfall;
  @Column private int asked;
  @Column private @Nullable Instant askedAt;
  @Column private @Nullable Instant answerBy;
  @Column private int answered;
  @Column private @Nullable Instant cancellationRequestedAt;
  @Version private long version;

  protected Order() {}

  public Order(NewOrder placed) {
    orderId = placed.orderId().value();
    contactId = placed.contactId().value();
    language = placed.language();
    placedAt = placed.placedAt();
    fulfilment = placed.fulfilment();
    latitude = placed.place().latitude();
    longitude = placed.place().longitude();
    pinCode = placed.place().pinCode();
    address = placed.place().address();
    lines = placed.basket().lines();
    totalPaise = placed.basket().totalPaise();
    note = placed.note();
    state = OrderState.PLACED;
    invoice = InvoiceState.NOT_YET;
  }

  public OrderId orderId() {
    return new OrderId(orderId);
  }

  public ContactId contactId() {
    return new ContactId(contactId);
  }

  public Language language() {
    return language;
  }

  public Instant placedAt() {
    return placedAt;
  }

  public Fulfilment fulfilment() {
    return fulfilment;
  }

  public List<OrderLine> lines() {
    return lines;
  }

  /** What was ordered came to this. */
  public long orderedTotalPaise() {
    return totalPaise;
  }

  /** What the order comes to now: less than was ordered once the shopper agreed to a part. */
  public long totalPaise() {
    return Objects.requireNonNullElse(reducedTotalPaise, totalPaise);
  }

  public OrderState state() {
    return state;
  }

  public InvoiceState invoice() {
    return invoice;
  }

  public Optional<StoreId> storeId() {
    return Optional.ofNullable(storeId).map(StoreId::new);
  }

  public boolean isCancellationRequested() {
    return cancellationRequestedAt != null;
  }

  public void requestCancellation(Instant at) {
    cancellationRequestedAt = at;
  }

  /** The shopper is asked whether they go without what is missing; a later question counts. */
  public void ask(PartQuestion question) {
    if (question.shortfall() > asked) {
      asked = question.shortfall();
      askedAt = question.askedAt();
      answerBy = question.answerBy();
    }
  }

  /** When the shopper was last asked about this order. */
  public Optional<Instant> lastAskedAt() {
    return Optional.ofNullable(askedAt);
  }

  /** The question that words may answer at this moment, before anything is packed. */
  public Optional<PartQuestion> openQuestion(Instant now) {
    boolean undecided = state == OrderState.PLACED || state == OrderState.MATCHED;
    return undecided && !isCancellationRequested() && asked > answered
        ? Optional.of(
                new PartQuestion(
                    asked, Objects.requireNonNull(askedAt), Objects.requireNonNull(answerBy)))
            .filter(question -> !now.isAfter(question.answerBy()))
        : Optional.empty();
  }

  public void answer(int number) {
    answered = Math.max(answered, number);
  }

  /** Says what the fact meant; only {@link Move.To} has changed anything, and settles questions. */
  public Move learn(MatchFact fact) {
    Move move = state.on(fact);
    if (move instanceof Move.To to) {
      state = to.state();
      answer(asked);
    }
    return move;
  }

  /** The store that accepted the order, and what it then came to. */
  public void acceptedBy(StoreId store, long acceptedPaise) {
    storeId = store.value();
    reducedTo(acceptedPaise, 0);
  }

  /** A later shortfall leaves less; an earlier one is known already. */
  public void reducedTo(long remainingPaise, int number) {
    answer(number);
    if (number >= shortfall) {
      shortfall = number;
      reducedTotalPaise = remainingPaise == totalPaise ? null : Long.valueOf(remainingPaise);
    }
  }

  public void invoiceSent() {
    invoice = invoice.onSent();
  }

  public void invoiceFailed() {
    invoice = invoice.onFailed();
  }
}
