package org.kirana.assignment.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.kirana.assignment.domain.ContactId;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.Partner;
import org.kirana.assignment.domain.Shopper;
import org.kirana.events.EventId;

/**
 * Short answers to what a shopper or a partner has just said.
 *
 * @param cause the event that is answered
 */
public record Reply(EventId cause, Instant now) {

  private static final Duration USEFUL_FOR = Duration.ofHours(12);

  public SendMessage help(Partner partner) {
    String body = Words.in(partner.language()).say(PartnerPhrase.HELP.key());
    return new SendMessage(
        messageId(PartnerPhrase.HELP.key()),
        partner.contactId(),
        "partner",
        null,
        "reply",
        now.plus(USEFUL_FOR),
        SendMessage.Content.text(body),
        null);
  }

  public SendMessage toPartner(Partner partner, PartnerPhrase phrase, OrderId order) {
    return about(
        order, "partner", partner.contactId(), said(partner.language(), phrase.key(), order));
  }

  /** Shows lines to strike. */
  public SendMessage toPartner(Partner partner, MissingMenu menu) {
    return new SendMessage(
        messageId("missing-menu"),
        partner.contactId(),
        "partner",
        menu.shortfall().order(),
        "reply",
        now.plus(USEFUL_FOR),
        menu.in(Words.in(partner.language())),
        null);
  }

  public SendMessage toShopper(Shopper shopper, ShopperPhrase phrase, OrderId order) {
    return about(
        order, "shopper", shopper.contactId(), said(shopper.language(), phrase.key(), order));
  }

  private SendMessage about(OrderId order, String line, ContactId to, Said said) {
    return new SendMessage(
        messageId(said.phrase()),
        to,
        line,
        order,
        "reply",
        now.plus(USEFUL_FOR),
        SendMessage.Content.text(said.body()),
        null);
  }

  private String messageId(String phrase) {
    return phrase + ":" + cause.derive(phrase);
  }

  private static Said said(String language, String phrase, OrderId order) {
    Map<String, Object> values = Map.of("code", ShortCode.of(order));
    return new Said(phrase, Words.in(language).say(phrase, values));
  }

  private record Said(String phrase, String body) {}
}
