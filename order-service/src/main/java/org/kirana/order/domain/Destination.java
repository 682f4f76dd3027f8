package org.kirana.order.domain;

import org.jspecify.annotations.Nullable;

/** Where a shopper wants the goods, as they said it. */
public sealed interface Destination {

  /** A pin on the map. */
  record OnMap(Place place) implements Destination {}

  /**
   * A PIN code, which we look up ourselves.
   *
   * @param address the shopper's own words, or null
   */
  record AtPin(PinCode pinCode, @Nullable String address) implements Destination {}
}
