package org.kirana.assignment.outbound;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.Partner;

/**
 * Asks a partner to take an order.
 *
 * @param wanted what will be announced if they do
 */
public record OfferMessage(OfferId offer, StoreMatched wanted, Partner partner) {

  /** Not worth asking after the offer has lapsed. */
  public SendMessage making(@Nullable String note, Instant notAfter) {
    Words words = Words.in(partner.language());
    NewOrderWords order = new NewOrderWords(words, wanted);
    return new SendMessage(
        offer.messageId(),
        partner.contactId(),
        "partner",
        offer.order(),
        "notification",
        notAfter,
        SendMessage.Content.buttons(
            order.body("offer.body", note), OfferNotice.buttons(words, offer)),
        new SendMessage.Template(
            "order_offer",
            partner.language(),
            Stream.concat(order.parameters().stream(), Stream.of(fulfilment(words))).toList(),
            OfferNotice.choices(offer)));
  }

  private String fulfilment(Words words) {
    return words.say("offer." + wanted.fulfilment());
  }
}
