package org.kirana.assignment.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.MissingChoice;
import org.kirana.assignment.domain.OfferChoice;
import org.kirana.assignment.domain.OrderChoice;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Which;

/**
 * Somebody wrote or tapped something on the partner line.
 *
 * @param receivedAt when WhatsApp received it, UTC
 * @param text what was written, if something was
 * @param choice what was tapped, if something was
 */
public record PartnerMessageReceived(
    ContactId contactId, Instant receivedAt, @Nullable String text, @Nullable Choice choice) {

  public record Choice(String id) {}

  /** Whether it is not about an order, but about the store: words, or a tap that says which. */
  public boolean isAboutTheStore() {
    return text != null || choice != null && Which.isWhich(choice.id());
  }

  /** What was tapped about an offer, if something was. */
  public @Nullable OfferChoice aboutOffer() {
    return choice == null ? null : OfferChoice.read(choice.id());
  }

  /** What was tapped about goods that are missing, if something was. */
  public @Nullable MissingChoice aboutMissing() {
    return choice == null ? null : MissingChoice.read(choice.id());
  }

  /** The order that a tap says was packed, if it says that. */
  public @Nullable OrderId packed() {
    return choice == null ? null : OrderChoice.PACKED.read(choice.id());
  }

  /** The order that a tap is about, if it is about one. */
  public @Nullable OrderId order() {
    if (aboutOffer() instanceof OfferChoice offer) {
      return offer.offer().order();
    }
    if (aboutMissing() instanceof MissingChoice missing) {
      return missing.order();
    }
    return packed() == null ? handedOver() : packed();
  }

  /** The order that a tap says was handed over, if it says that. */
  public @Nullable OrderId handedOver() {
    return choice == null ? null : OrderChoice.HANDED_OVER.read(choice.id());
  }
}
