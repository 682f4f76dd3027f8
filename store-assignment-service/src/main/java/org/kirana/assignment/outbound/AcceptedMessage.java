package org.kirana.assignment.outbound;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.HandedOverChoice;
import org.kirana.assignment.domain.Partner;

/**
 * Confirms to a partner that an order is theirs. It repeats the list, because a partner who was
 * asked outside the window has not seen it, and says whom to call.
 */
public final class AcceptedMessage {

  private AcceptedMessage() {}

  public static SendMessage of(
      StoreMatched match, Partner partner, @Nullable String note, Instant notAfter) {
    NewOrderWords words = new NewOrderWords(Words.in(partner.language()), match);
    return new SendMessage(
        "offer-accepted:" + match.orderId(),
        partner.contactId(),
        "partner",
        match.orderId(),
        "reply",
        notAfter,
        SendMessage.Content.buttons(
            words.body("offer.accepted", note),
            List.of(
                new SendMessage.Button(HandedOverChoice.of(match.orderId()), words.handedOver()))),
        null);
  }
}
