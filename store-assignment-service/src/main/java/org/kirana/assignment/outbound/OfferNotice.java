package org.kirana.assignment.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.MissingChoice;
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
        template("order_offer_reminder", choices(offer)));
  }

  /** The time is over, and somebody else is asked. */
  public SendMessage passedOn(Instant notAfter) {
    return passedOn("offer.passed-on", notAfter);
  }

  /** The shopper did not say whether they go without something, and somebody else is asked. */
  public SendMessage notAgreed(Instant notAfter) {
    return passedOn("offer.not-agreed", notAfter);
  }

  private SendMessage passedOn(String sentence, Instant notAfter) {
    return message(
        "offer-passed-on:" + offer,
        notAfter,
        SendMessage.Content.text(said(Words.in(partner.language()), sentence)),
        template("order_offer_passed_on", List.of()));
  }

  static List<SendMessage.Button> buttons(Words words, OfferId offer) {
    List<String> ids = choices(offer);
    return List.of(
        new SendMessage.Button(ids.get(0), words.say("offer.accept")),
        new SendMessage.Button(ids.get(1), words.say("order.missing")),
        new SendMessage.Button(ids.get(2), words.say("offer.decline")));
  }

  /** In the order of the approved templates. */
  static List<String> choices(OfferId offer) {
    return List.of(
        new OfferChoice.Accept(offer).id(),
        new MissingChoice.OfAnOffer(offer).id(),
        new OfferChoice.Decline(offer).id());
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
