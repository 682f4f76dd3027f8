package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.AnswerPartner;
import org.kirana.assignment.HeedPartner;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.RegisteredStore;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;

/** Hears what partners tap and write. */
@ApplicationScoped
public class PartnerMessageReceivedSubscriber implements Subscriber<PartnerMessageReceived> {

  private final AnswerPartner answerPartner;
  private final HeedPartner heedPartner;

  PartnerMessageReceivedSubscriber(AnswerPartner answerPartner, HeedPartner heedPartner) {
    this.answerPartner = answerPartner;
    this.heedPartner = heedPartner;
  }

  @Override
  public Class<PartnerMessageReceived> hears() {
    return PartnerMessageReceived.class;
  }

  @Override
  public void preload(Event<PartnerMessageReceived> event, Preload preload) {
    OrderId order = event.data().handedOver();
    if (order != null) {
      preload.row(OrderMatch.class, order.value());
    }
    if (event.data().isAboutTheStore()) {
      heedPartner
          .changes(event.data())
          .forEach(store -> preload.row(RegisteredStore.class, store.value()));
    }
  }

  @Override
  public void hear(Event<PartnerMessageReceived> event) {
    if (event.data().isAboutTheStore()) {
      heedPartner.heed(event.id(), event.data());
    } else {
      answerPartner.answer(event.id(), event.data());
    }
  }
}
