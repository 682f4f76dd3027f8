package org.kirana.assignment.outbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Partner;

/**
 * Confirms to a partner that an order is theirs. It repeats the list, because a partner who was
 * asked outside the window has not seen it, and says whom to call.
 */
public final class AcceptedMessage {

  private AcceptedMessage() {}

  public static SendMessage of(
      StoreMatched match, Partner partner, @Nullable String note, Instant notAfter) {
    return saying("offer.accepted", match, partner, note, notAfter);
  }

  /** The shopper agreed to go without what the store does not have. */
  public static SendMessage ofPart(
      StoreMatched match, Partner partner, @Nullable String note, Instant notAfter) {
    return saying("offer.accepted-part", match, partner, note, notAfter);
  }

  private static SendMessage saying(
      String sentence,
      StoreMatched match,
      Partner partner,
      @Nullable String note,
      Instant notAfter) {
    NewOrderWords words = new NewOrderWords(Words.in(partner.language()), match);
    return new SendMessage(
        "offer-accepted:" + match.orderId(),
        partner.contactId(),
        "partner",
        match.orderId(),
        "reply",
        notAfter,
        SendMessage.Content.buttons(words.body(sentence, note), words.buttons().all()),
        null);
  }
}
