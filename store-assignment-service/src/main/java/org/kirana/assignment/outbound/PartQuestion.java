package org.kirana.assignment.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.OrderLine;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.ShortfallId;

/**
 * Asks a shopper whether they go without what the store does not have.
 *
 * @param totalPaise what the order comes to without it
 */
public record PartQuestion(
    ShortfallId shortfall, Shopper shopper, List<OrderLine> missing, long totalPaise) {

  public PartQuestion {
    missing = List.copyOf(missing);
  }

  public SendMessage asking(Instant notAfter) {
    Words words = Words.in(shopper.language());
    LineList list = new LineList(words, missing);
    String code = ShortCode.of(shortfall.order());
    String amount = Amounts.rupees(totalPaise);
    return new SendMessage(
        "part-question:" + shortfall,
        shopper.contactId(),
        "shopper",
        shortfall.order(),
        "notification",
        notAfter,
        SendMessage.Content.buttons(
            words.say("part.question", Map.of("code", code, "list", list.text(), "amount", amount)),
            List.of(
                new SendMessage.Button(ids().get(0), words.say("part.take")),
                new SendMessage.Button(ids().get(1), words.say("part.cancel")))),
        new SendMessage.Template(
            "order_items_missing",
            shopper.language(),
            List.of(code, list.inALine(), amount),
            ids()));
  }

  /** What order-service hears when one of them is tapped, in the order of the template. */
  private List<String> ids() {
    return List.of("take-part:" + shortfall, "cancel-order:" + shortfall.order());
  }
}
