package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.AgreeToPart;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;

/** Hears that shoppers go without what is missing. */
@ApplicationScoped
public class PartAgreedSubscriber implements Subscriber<PartAgreed> {

  private final AgreeToPart agreeToPart;

  PartAgreedSubscriber(AgreeToPart agreeToPart) {
    this.agreeToPart = agreeToPart;
  }

  @Override
  public Class<PartAgreed> hears() {
    return PartAgreed.class;
  }

  @Override
  public void preload(Event<PartAgreed> event, Preload preload) {
    preload.row(OrderMatch.class, event.data().orderId().value());
  }

  @Override
  public void hear(Event<PartAgreed> event) {
    agreeToPart.agree(event.id(), event.data());
  }
}
