package org.kirana.assignment.inbound;

import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.HandedOverChoice;
import org.kirana.assignment.domain.OfferChoice;
import org.kirana.assignment.domain.OrderId;

/**
 * Somebody wrote or tapped something on the partner line.
 *
 * @param choice what was tapped, if something was
 */
public record PartnerMessageReceived(ContactId contactId, @Nullable Choice choice) {

  public record Choice(String id) {}

  /** What was tapped about an offer, if something was. */
  public @Nullable OfferChoice aboutOffer() {
    return choice == null ? null : OfferChoice.read(choice.id());
  }

  /** The order that a tap says was handed over, if it says that. */
  public @Nullable OrderId handedOver() {
    return choice == null ? null : HandedOverChoice.read(choice.id());
  }
}
