package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which of an order's shortfalls; written as {@code <orderId>:<number>}.
 *
 * @param number counts what stores found missing of the order, from 1
 */
public record ShortfallId(OrderId order, int number) {

  public ShortfallId {
    if (number < 1) {
      throw new IllegalArgumentException("shortfalls are counted from 1");
    }
  }

  /** Null if the text names none. */
  public static @Nullable ShortfallId parse(String text) {
    OfferId same = OfferId.parse(text);
    return same == null ? null : new ShortfallId(same.order(), same.attempt());
  }

  @Override
  public String toString() {
    return order + ":" + number;
  }
}
