package org.kirana.invoice.domain;

import org.jspecify.annotations.Nullable;

/**
 * The State that decides between CGST with SGST and IGST. For an unregistered buyer it is the State
 * of the address on record, otherwise the seller's: IGST Act, section 10(1)(ca). Goods that are
 * fetched at the store are supplied there.
 */
public final class PlaceOfSupply {

  private PlaceOfSupply() {}

  /**
   * @param wanted the State where the goods are wanted, if it is known for certain
   */
  public static State of(Fulfilment fulfilment, @Nullable State wanted, State store) {
    return switch (fulfilment) {
      case PICKUP -> store;
      case DELIVERY -> wanted == null ? store : wanted;
    };
  }
}
