package org.kirana.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.kirana.assignment.domain.StoreId;
import org.kirana.assignment.inbound.CancellationRequested;
import org.kirana.assignment.outbound.OrderCancelled;
import org.kirana.assignment.outbound.OrderCancelledMessage;
import org.kirana.assignment.outbound.Reply;
import org.kirana.assignment.outbound.ShopperPhrase;
import org.kirana.assignment.persistence.Matches;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.StoreDirectory;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Cancels an order for its shopper, as long as the store still has it. */
@ApplicationScoped
public class CancelOrder {

  private final Matches matches;
  private final StoreDirectory directory;
  private final Announcer announcer;
  private final Clock clock;

  CancelOrder(Matches matches, StoreDirectory directory, Announcer announcer, Clock clock) {
    this.matches = matches;
    this.directory = directory;
    this.announcer = announcer;
    this.clock = clock;
  }

  public void cancel(EventId cause, CancellationRequested request) {
    OrderMatch match = matches.lock(request.orderId());
    if (match == null) {
      // The order's own event comes before it on the same partition.
      throw new IllegalStateException("cancellation of an order that was never placed");
    }
    if (match.wasClosedBy(cause.value())) {
      return;
    }
    Instant now = clock.instant();
    switch (matches.cancel(match, cause, now)) {
      case CANCELLED -> announce(request, match.winner(), now);
      case WITHDRAWN -> withdraw(request, match.latestOffer().store(), now);
      case NEVER_MATCHED -> answer(cause, request, ShopperPhrase.NEVER_MATCHED);
      case ALREADY_CANCELLED -> answer(cause, request, ShopperPhrase.ALREADY_CANCELLED);
      case ALREADY_HANDED_OVER -> answer(cause, request, ShopperPhrase.ALREADY_HANDED_OVER);
    }
  }

  private void announce(CancellationRequested request, StoreId store, Instant now) {
    OrderCancelled cancelled =
        new OrderCancelled(request.orderId(), request.contactId(), request.language(), store, now);
    announcer.announce(cancelled);
    announcer.announce(OrderCancelledMessage.of(cancelled, directory.partnerOf(store)));
  }

  /** No store had it yet: the one that was asked need not answer any more. */
  private void withdraw(CancellationRequested request, StoreId asked, Instant now) {
    OrderCancelled cancelled =
        new OrderCancelled(request.orderId(), request.contactId(), request.language(), null, now);
    announcer.announce(cancelled);
    announcer.announce(OrderCancelledMessage.ofOffer(cancelled, directory.partnerOf(asked)));
  }

  private void answer(EventId cause, CancellationRequested request, ShopperPhrase phrase) {
    announcer.announce(
        new Reply(cause, clock.instant()).toShopper(request.shopper(), phrase, request.orderId()));
  }
}
