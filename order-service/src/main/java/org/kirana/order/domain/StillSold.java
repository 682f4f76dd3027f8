package org.kirana.order.domain;

import java.util.List;

/**
 * What of an earlier basket can be ordered again.
 *
 * @param leftOut the names of what we no longer sell
 */
public record StillSold(Basket basket, List<String> leftOut) {

  public StillSold {
    leftOut = List.copyOf(leftOut);
  }
}
