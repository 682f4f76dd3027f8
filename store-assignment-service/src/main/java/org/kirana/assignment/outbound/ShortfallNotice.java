package org.kirana.assignment.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Shopper;
import org.kirana.assignment.domain.ShortfallId;

/** Tells the partner whose store has an order what came of asking its shopper. */
public record ShortfallNotice(ShortfallId shortfall, Partner partner, Instant now) {

  private static final Duration USEFUL_FOR = Duration.ofHours(2);

  /** The shopper goes without these goods. */
  public SendMessage agreed(OrderReduced reduced) {
    Words words = Words.in(partner.language());
    String amount = Amounts.rupees(reduced.totalPaise());
    String list = new LineList(words, reduced.struck()).text();
    return message(
        "part-agreed:",
        words.say("missing.agreed", Map.of("code", code(), "list", list, "amount", amount)),
        template("order_part_agreed", List.of(code(), amount)));
  }

  /** The shopper says nothing. */
  public SendMessage callShopper(Shopper shopper) {
    String phone = "{phone:" + shopper.contactId() + "}";
    return message(
        "call-shopper:",
        Words.in(partner.language())
            .say("missing.call-shopper", Map.of("code", code(), "phone", phone)),
        template("order_call_shopper", List.of(code())));
  }

  private SendMessage message(String id, String body, SendMessage.Template template) {
    return new SendMessage(
        id + shortfall,
        partner.contactId(),
        "partner",
        shortfall.order(),
        "notification",
        now.plus(USEFUL_FOR),
        SendMessage.Content.text(body),
        template);
  }

  private SendMessage.Template template(String name, List<String> parameters) {
    return new SendMessage.Template(name, partner.language(), parameters, List.of());
  }

  private String code() {
    return ShortCode.of(shortfall.order());
  }
}
