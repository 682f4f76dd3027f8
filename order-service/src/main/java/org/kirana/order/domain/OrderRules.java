package org.kirana.order.domain;

import java.time.Duration;

/**
 * What the operator allows.
 *
 * @param minimumPaise the smallest total that can be ordered
 * @param basketKept how long a basket waits for the shopper's place or consent
 */
public record OrderRules(
    long minimumPaise, int maximumQuantity, int maximumLines, Duration basketKept) {

  public OrderRules {
    if (minimumPaise < 0 || maximumQuantity < 1 || maximumLines < 1) {
      throw new IllegalArgumentException("rules under which nothing can be ordered");
    }
  }
}
