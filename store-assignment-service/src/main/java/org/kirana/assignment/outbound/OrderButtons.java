package org.kirana.assignment.outbound;

import java.util.List;
import org.kirana.assignment.domain.MissingChoice;
import org.kirana.assignment.domain.OrderChoice;
import org.kirana.assignment.domain.OrderId;

/** The buttons under an order that a store has: what may become of it there. */
record OrderButtons(Words words, StoreMatched match) {

  List<SendMessage.Button> all() {
    return List.of(
        new SendMessage.Button(ids().get(0), words.say("order.missing")),
        new SendMessage.Button(ids().get(1), words.say("order.packed." + match.fulfilment())),
        new SendMessage.Button(ids().get(2), words.say("new-order.handed-over")));
  }

  /** In the order of the approved template. */
  List<String> ids() {
    OrderId order = match.orderId();
    return List.of(
        new MissingChoice.OfAnOrder(order).id(),
        OrderChoice.PACKED.of(order),
        OrderChoice.HANDED_OVER.of(order));
  }
}
