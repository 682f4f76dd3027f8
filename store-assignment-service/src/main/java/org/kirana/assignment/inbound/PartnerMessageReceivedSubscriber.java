package org.kirana.assignment.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import org.kirana.assignment.AnswerMissing;
import org.kirana.assignment.AnswerOffer;
import org.kirana.assignment.AnswerPartner;
import org.kirana.assignment.HeedPartner;
import org.kirana.assignment.domain.MissingChoice;
import org.kirana.assignment.domain.OfferChoice;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.persistence.OrderMatch;
import org.kirana.assignment.persistence.RegisteredStore;
import org.kirana.assignment.persistence.StorePlaces;
import org.kirana.events.Event;
import org.kirana.events.Preload;
import org.kirana.events.Subscriber;

/** Hears what partners tap and write. */
@ApplicationScoped
public class PartnerMessageReceivedSubscriber implements Subscriber<PartnerMessageReceived> {

  private final AnswerPartner answerPartner;
  private final AnswerOffer answerOffer;
  private final AnswerMissing answerMissing;
  private final HeedPartner heedPartner;

  PartnerMessageReceivedSubscriber(
      AnswerPartner answerPartner,
      AnswerOffer answerOffer,
      AnswerMissing answerMissing,
      HeedPartner heedPartner) {
    this.answerPartner = answerPartner;
    this.answerOffer = answerOffer;
    this.answerMissing = answerMissing;
    this.heedPartner = heedPartner;
  }

  @Override
  public Class<PartnerMessageReceived> hears() {
    return PartnerMessageReceived.class;
  }

  @Override
  public void preload(Event<PartnerMessageReceived> event, Preload preload) {
    PartnerMessageReceived message = event.data();
    OrderId order = message.order();
    if (order != null) {
      preload.row(OrderMatch.class, order.value());
    }
    answerPartner.frees(message).ifPresent(store -> preload.row(StorePlaces.class, store.value()));
    if (message.isAboutTheStore()) {
      heedPartner
          .changes(message)
          .forEach(store -> preload.row(RegisteredStore.class, store.value()));
    }
  }

  @Override
  public void hear(Event<PartnerMessageReceived> event) {
    PartnerMessageReceived message = event.data();
    if (message.aboutOffer() instanceof OfferChoice choice) {
      answerOffer.answer(event.id(), message.contactId(), choice);
    } else if (message.aboutMissing() instanceof MissingChoice choice) {
      answerMissing.answer(event.id(), message.contactId(), choice);
    } else if (message.isAboutTheStore()) {
      heedPartner.heed(event.id(), message);
    } else {
      answerPartner.answer(event.id(), message);
    }
  }
}
