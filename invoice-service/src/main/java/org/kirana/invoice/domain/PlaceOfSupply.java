package org.kirana.invoice.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The State that decides between CGST with SGST and IGST. For an unregistered buyer it is the State
 * of the address on record, otherwise the seller's: IGST Act, section 10(1)(ca). Goods that are
 * fetched at the store are supplied there.
 */
public final class PlaceOfSupply {

  private static final List<Circle> CIRCLES =
      new RuleTable("pin-states.csv").rows(4).stream().map(Circle::read).toList();

  private PlaceOfSupply() {}

  /**
   * @param pinCode of the place, if it is known; coordinates alone tell no State
   */
  public static State of(Fulfilment fulfilment, @Nullable String pinCode, State store) {
    return switch (fulfilment) {
      case PICKUP -> store;
      case DELIVERY -> pinCode == null ? store : stateOf(Integer.parseInt(pinCode), store);
    };
  }

  private static State stateOf(int pinCode, State otherwise) {
    return CIRCLES.stream()
        .filter(circle -> circle.first() <= pinCode && pinCode <= circle.last())
        .map(Circle::state)
        .findFirst()
        .orElse(otherwise);
  }

  private record Circle(int first, int last, State state) {

    static Circle read(List<String> row) {
      return new Circle(
          Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)), new State(row.get(2)));
    }
  }
}
