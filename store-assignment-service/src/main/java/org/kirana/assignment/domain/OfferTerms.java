package org.kirana.assignment.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long partners may think about an order, and how many of them are asked.
 *
 * @param answerWithin from the moment that WhatsApp sent the offer
 * @param sentWithin waited on top of that, from the offer itself, if WhatsApp says nothing
 * @param most how many stores are asked about one order
 * @param inAll how long the asking may take from the first offer on
 */
public record OfferTerms(Duration answerWithin, Duration sentWithin, int most, Duration inAll) {

  public OfferTerms {
    if (answerWithin.isNegative() || answerWithin.isZero() || sentWithin.isNegative() || most < 1) {
      throw new IllegalArgumentException("an offer needs time for an answer");
    }
  }

  /** When the offer lapses, by what is known now. */
  public Instant deadline(Offer offer, Rounds rounds) {
    Instant moved = offer.answerBy();
    return moved == null ? earlier(unmoved(offer), last(offer, rounds)) : moved;
  }

  /** When the offer lapses if its partner has just struck a line: the same time again. */
  public Instant deadlineWhileStriking(Offer offer, Rounds rounds, Instant now) {
    Instant again = earlier(now.plus(answerWithin), last(offer, rounds));
    Instant before = deadline(offer, rounds);
    return again.isAfter(before) ? again : before;
  }

  private Instant unmoved(Offer offer) {
    Instant sent = offer.sentAt();
    return sent == null
        ? offer.madeAt().plus(answerWithin).plus(sentWithin)
        : sent.plus(answerWithin);
  }

  private Instant last(Offer offer, Rounds rounds) {
    return rounds.began().orElse(offer.madeAt()).plus(inAll);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Half of the time for an answer. */
  public Instant reminderAt(Instant sent) {
    return sent.plus(answerWithin.dividedBy(2));
  }

  /** Until when it is worth saying to a partner that an offer went by. */
  public Instant passedOnUntil(Offer offer) {
    return offer.madeAt().plus(inAll).plus(inAll);
  }

  public boolean allowAnother(Rounds rounds, Instant now) {
    return rounds.offersMade() < most
        && rounds.began().map(began -> now.isBefore(began.plus(inAll))).orElse(true);
  }
}
