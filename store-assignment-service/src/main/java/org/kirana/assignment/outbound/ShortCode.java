package org.kirana.assignment.outbound;

import java.util.Locale;
import org.kirana.assignment.domain.OrderId;

/** What people call an order: the beginning of its id. */
final class ShortCode {

  private ShortCode() {}

  static String of(OrderId order) {
    return order.toString().substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
