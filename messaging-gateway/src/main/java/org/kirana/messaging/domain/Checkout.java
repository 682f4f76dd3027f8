package org.kirana.messaging.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A basket as the mini-store sends it, in the words of the contract.
 *
 * @param linkId the link that it came by; a link's order is placed once
 * @param checkoutId this basket, as the page named it
 * @param language in which the page was read: en, hi or mr
 * @param shownTotalPaise what the page showed; never the amount to charge
 * @param place where the goods are wanted; nothing if the chat is to ask
 */
public record Checkout(
    UUID linkId,
    UUID checkoutId,
    String language,
    List<MessageContent.CartLine> lines,
    long shownTotalPaise,
    String fulfilment,
    @Nullable Place place,
    @Nullable String note)
    implements MessageContent {

  public Checkout {
    lines = List.copyOf(lines);
  }

  /** Degrees of WGS 84, or a PIN code where the phone did not tell. */
  public record Place(
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable String pinCode,
      @Nullable String address) {}
}
