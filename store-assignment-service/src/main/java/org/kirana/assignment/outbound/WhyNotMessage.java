package org.kirana.assignment.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kirana.assignment.domain.DeclineReason;
import org.kirana.assignment.domain.OfferChoice;
import org.kirana.assignment.domain.OfferId;
import org.kirana.assignment.domain.Partner;

/** Asks a partner who has just declined an order for the reason. */
public final class WhyNotMessage {

  private static final Duration USEFUL_FOR = Duration.ofHours(1);

  private WhyNotMessage() {}

  public static SendMessage of(OfferId offer, Partner partner, Instant now) {
    Words words = Words.in(partner.language());
    return new SendMessage(
        "offer-why-not:" + offer,
        partner.contactId(),
        "partner",
        offer.order(),
        "reply",
        now.plus(USEFUL_FOR),
        SendMessage.Content.list(
            words.say("offer.why-not", Map.of("code", ShortCode.of(offer.order()))),
            new SendMessage.Menu(words.say("offer.why-not.button"), rows(words, offer))),
        null);
  }

  private static List<SendMessage.Row> rows(Words words, OfferId offer) {
    return Arrays.stream(DeclineReason.values())
        .map(
            reason ->
                new SendMessage.Row(
                    new OfferChoice.Because(offer, reason).id(),
                    words.say("offer.reason." + reason.word()),
                    null))
        .toList();
  }
}
