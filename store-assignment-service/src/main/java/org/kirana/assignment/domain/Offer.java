package org.kirana.assignment.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One store's turn to take an order. It holds one of the store's places until it ends.
 *
 * @param sentAt when WhatsApp said that it was sent; null if it has not said so
 * @param answerBy until when its partner or the shopper may answer, if that was moved
 * @param ending null while the partner may still answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offer(
    int attempt,
    StoreId store,
    long metres,
    Instant madeAt,
    @Nullable Instant sentAt,
    @Nullable Instant answerBy,
    @Nullable Ending ending) {

  static Offer made(int attempt, StoreId store, long metres, Instant at) {
    return new Offer(attempt, store, metres, at, null, null, null);
  }

  Offer sent(Instant at) {
    return new Offer(attempt, store, metres, madeAt, at, answerBy, ending);
  }

  Offer answeredBy(Instant until) {
    return new Offer(attempt, store, metres, madeAt, sentAt, until, ending);
  }

  Offer ended(Ending how) {
    return new Offer(attempt, store, metres, madeAt, sentAt, answerBy, how);
  }

  /** Changes nothing unless it was declined without a reason. */
  Offer because(DeclineReason reason) {
    return ending == null || ending.how() != OfferEnd.DECLINED || ending.reason() != null
        ? this
        : ended(ending.because(reason));
  }

  /** Whether this event or timer ended it, so that its repeat is known. */
  public boolean wasEndedBy(String cause) {
    return ending != null && ending.by().equals(cause);
  }

  /**
   * How an offer ended.
   *
   * @param by the event or timer that ended it
   * @param reason what the partner gave as the reason, if one was given
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Ending(OfferEnd how, Instant at, String by, @Nullable DeclineReason reason) {

    Ending because(DeclineReason given) {
      return new Ending(how, at, by, given);
    }
  }
}
