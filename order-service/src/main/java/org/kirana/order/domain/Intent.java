package org.kirana.order.domain;

/** What a shopper wants with a text. */
public enum Intent {
  GREETING,
  STATUS,
  CANCELLATION,
  UNCLEAR
}
