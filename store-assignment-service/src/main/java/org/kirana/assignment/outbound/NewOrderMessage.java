package org.kirana.assignment.outbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Partner;

/** Tells a partner of an order that their store has accepted. */
public final class NewOrderMessage {

  private NewOrderMessage() {}

  public static SendMessage of(
      StoreMatched match, Partner partner, @Nullable String note, Instant notAfter) {
    NewOrderWords words = new NewOrderWords(Words.in(partner.language()), match);
    return new SendMessage(
        "new-order:" + match.orderId(),
        partner.contactId(),
        "partner",
        match.orderId(),
        "notification",
        notAfter,
        SendMessage.Content.buttons(words.body(note), words.buttons().all()),
        new SendMessage.Template(
            "new_order", partner.language(), words.parameters(), words.buttons().ids()));
  }
}
