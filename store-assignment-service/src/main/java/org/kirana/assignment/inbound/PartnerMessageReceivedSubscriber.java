package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.AnswerPartner;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;

/** Hears what partners tap and write. */
@ApplicationScoped
public class PartnerMessageReceivedSubscriber implements Subscriber<PartnerMessageReceived> {

  private final AnswerPartner answerPartner;

  PartnerMessageReceivedSubscriber(AnswerPartner answerPartner) {
    this.answerPartner = answerPartner;
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
  }

  @Override
  public void hear(Event<PartnerMessageReceived> event) {
    answerPartner.answer(event.id(), event.data());
  }
}
