package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.FollowOffer;
import org.kirana.assignment.LapseOffer;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;

/** Hears what became of messages; of all messages, offers matter here. */
@ApplicationScoped
public class MessageStatusChangedSubscriber implements Subscriber<MessageStatusChanged> {

  private final FollowOffer followOffer;
  private final LapseOffer lapseOffer;

  MessageStatusChangedSubscriber(FollowOffer followOffer, LapseOffer lapseOffer) {
    this.followOffer = followOffer;
    this.lapseOffer = lapseOffer;
  }

  @Override
  public Class<MessageStatusChanged> hears() {
    return MessageStatusChanged.class;
  }

  @Override
  public void preload(Event<MessageStatusChanged> event, Preload preload) {
    OfferId offer = event.data().offer();
    if (offer != null) {
      preload.row(OrderMatch.class, offer.order().value());
    }
  }

  @Override
  public void hear(Event<MessageStatusChanged> event) {
    MessageStatusChanged report = event.data();
    OfferId offer = report.offer();
    if (offer != null && !report.isTriedAgain()) {
      switch (report.status()) {
        case SENT, DELIVERED, READ -> followOffer.sent(offer, report.changedAt());
        case FAILED -> lapseOffer.undeliverable(offer, event.id());
      }
    }
  }
}
