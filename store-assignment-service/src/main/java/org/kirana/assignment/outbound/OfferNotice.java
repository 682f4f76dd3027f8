package org.kirana.assignment.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.OfferChoice;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.Partner;

/** Tells a partner, who may not have written for a day, how the time of an offer runs. */
public record OfferNotice(OfferId offer, Partner partner) {

  /** Half of the time is over. */
  public SendMessage reminder(Instant notAfter) {
    Words words = Words.in(partner.language());
    return message(
        "offer-reminder:" + offer,
        notAfter,
        SendMessage.Content.buttons(said(words, "offer.reminder"), buttons(words, offer)),
        template(
            "order_offer_reminder",
            List.of(new OfferChoice.Accept(offer).id(), new OfferChoice.Decline(offer).id())));
  }

  /** The time is over, and somebody else is asked. */
  public SendMessage passedOn(Instant notAfter) {
    return message(
        "offer-passed-on:" + offer,
        notAfter,
        SendMessage.Content.text(said(Words.in(partner.language()), "offer.passed-on")),
        template("order_offer_passed_on", List.of()));
  }

  static List<SendMessage.Button> buttons(Words words, OfferId offer) {
    return List.of(
        new SendMessage.Button(new OfferChoice.Accept(offer).id(), words.say("offer.accept")),
        new SendMessage.Button(new OfferChoice.Decline(offer).id(), words.say("offer.decline")));
  }

  private SendMessage message(
      String id, Instant notAfter, SendMessage.Content content, SendMessage.Template template) {
    return new SendMessage(
        id,
        partner.contactId(),
        "partner",
        offer.order(),
        "notification",
        notAfter,
        content,
        template);
  }

  private SendMessage.Template template(String name, List<String> payloads) {
    return new SendMessage.Template(name, partner.language(), List.of(code()), payloads);
  }

  private String said(Words words, String sentence) {
    return words.say(sentence, Map.of("code", code()));
  }

  private String code() {
    return ShortCode.of(offer.order());
  }
}
