package org.kirana.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.StoreId;

/** Partners, and the orders that are theirs to speak about. */
@ApplicationScoped
public class PartnerOrders {

  private final StoreDirectory directory;
  private final Matches matches;

  PartnerOrders(StoreDirectory directory, Matches matches) {
    this.directory = directory;
    this.matches = matches;
  }

  /** Whoever writes on the partner line; we speak English to those we do not know. */
  public Partner partner(ContactId contact) {
    Partner known = directory.partner(contact);
    return known == null ? new Partner(contact, "en") : known;
  }

  /** The one store that this partner speaks for, as most do. */
  public Optional<StoreId> onlyStoreOf(ContactId contact) {
    List<Listing> theirs = directory.storesOf(contact);
    return theirs.size() == 1 ? Optional.of(theirs.getFirst().store().id()) : Optional.empty();
  }

  /** The order's match, locked, if it was given to a store of this partner. */
  public @Nullable OrderMatch lock(OrderId order, Partner partner) {
    OrderMatch match = matches.lock(order);
    boolean theirs =
        match != null
            && match.wasMatched()
            && directory.partnerOf(match.winner()).contactId().equals(partner.contactId());
    return theirs ? match : null;
  }

  /** The order's match, locked, if a store of this partner has it, or was asked about it. */
  public @Nullable OrderMatch lockAsked(OrderId order, Partner partner) {
    OrderMatch match = matches.lock(order);
    boolean theirs =
        match != null
            && (isWith(match, partner)
                || match.rounds().asked().stream().anyMatch(store -> isTheirs(store, partner)));
    return theirs ? match : null;
  }

  /** Whether the order was given to a store of this partner, or waits for its answer. */
  public boolean isWith(OrderMatch match, Partner partner) {
    return match.store().filter(store -> isTheirs(store, partner)).isPresent();
  }

  private boolean isTheirs(StoreId store, Partner partner) {
    return directory.partnerOf(store).contactId().equals(partner.contactId());
  }

  /** The order's match, locked, if this offer was made to a store of this partner. */
  public @Nullable OrderMatch lock(OfferId offer, Partner partner) {
    OrderMatch match = matches.lock(offer.order());
    boolean theirs =
        match != null
            && match
                .offer(offer.attempt())
                .map(made -> directory.partnerOf(made.store()).contactId())
                .filter(partner.contactId()::equals)
                .isPresent();
    return theirs ? match : null;
  }
}
