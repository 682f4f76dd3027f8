package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/**
 * The question whether one store takes an order; written as {@code <orderId>:<attempt>}.
 *
 * @param attempt counts the stores that were asked about the order, from 1
 */
public record OfferId(OrderId order, int attempt) {

  private static final String MESSAGE = "offer:";

  public OfferId {
    if (attempt < 1) {
      throw new IllegalArgumentException("attempts are counted from 1");
    }
  }

  /** Null if the text names no offer, as texts from people may not. */
  public static @Nullable OfferId parse(String text) {
    int colon = text.indexOf(':');
    OrderId order = colon < 0 ? null : OrderId.parse(text.substring(0, colon));
    if (order == null || !text.substring(colon + 1).matches("[1-9]\\d{0,5}")) {
      return null;
    }
    return new OfferId(order, Integer.parseInt(text.substring(colon + 1)));
  }

  /** The offer that a message of ours made; null if the message was about something else. */
  public static @Nullable OfferId ofMessage(String messageId) {
    return messageId.startsWith(MESSAGE) ? parse(messageId.substring(MESSAGE.length())) : null;
  }

  /** The id of the message that makes the offer. */
  public String messageId() {
    return MESSAGE + this;
  }

  @Override
  public String toString() {
    return order + ":" + attempt;
  }
}
