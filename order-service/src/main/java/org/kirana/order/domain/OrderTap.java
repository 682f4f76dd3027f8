package org.kirana.order.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tap about an order that is placed, under a question of the store-assignment-service. */
public sealed interface OrderTap {

  OrderId orderId();

  /** What the button says. */
  String id();

  /**
   * The shopper goes without what the store does not have.
   *
   * @param shortfall which of the questions about this order is answered, from 1
   */
  record TakePart(OrderId orderId, int shortfall) implements OrderTap {

    private static final Pattern ID =
        Pattern.compile("take-part:(" + UUID_ID + "):([1-9]\\d{0,8})");

    public TakePart {
      if (shortfall < 1) {
        throw new IllegalArgumentException("shortfalls are counted from 1");
      }
    }

    @Override
    public String id() {
      return "take-part:" + orderId + ":" + shortfall;
    }
  }

  /** The shopper does not want the order any more. */
  record Cancel(OrderId orderId) implements OrderTap {

    private static final Pattern ID = Pattern.compile("cancel-order:(" + UUID_ID + ")");

    @Override
    public String id() {
      return "cancel-order:" + orderId;
    }
  }

  String UUID_ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  /** What a tapped button says, if it is about an order. */
  static Optional<OrderTap> read(String button) {
    Matcher part = TakePart.ID.matcher(button);
    if (part.matches()) {
      return Optional.of(new TakePart(order(part), Integer.parseInt(part.group(2))));
    }
    Matcher cancel = Cancel.ID.matcher(button);
    return cancel.matches() ? Optional.of(new Cancel(order(cancel))) : Optional.empty();
  }

  private static OrderId order(Matcher button) {
    return new OrderId(UUID.fromString(button.group(1)));
  }
}
