package org.kirana.order.domain;

import java.time.Instant;

/**
 * A shopper was asked whether they go without what the store does not have.
 *
 * @param shortfall counts what a store has found missing of the order, from 1
 * @param answerBy until when words may answer it; a tap names its question
 */
public record PartQuestion(int shortfall, Instant askedAt, Instant answerBy) {

  public PartQuestion {
    if (shortfall < 1) {
      throw new IllegalArgumentException("shortfalls are counted from 1");
    }
  }
}
