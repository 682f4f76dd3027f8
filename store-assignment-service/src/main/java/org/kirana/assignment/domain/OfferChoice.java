package org.kirana.assignment.domain;

import org.jspecify.annotations.Nullable;

/** What a partner can tap about an offer. */
public sealed interface OfferChoice {

  OfferId offer();

  /** How the choice is written into a button or a row. */
  String id();

  record Accept(OfferId offer) implements OfferChoice {
    @Override
    public String id() {
      return "accept:" + offer;
    }
  }

  record Decline(OfferId offer) implements OfferChoice {
    @Override
    public String id() {
      return "decline:" + offer;
    }
  }

  /** Why the offer was declined. */
  record Because(OfferId offer, DeclineReason reason) implements OfferChoice {
    @Override
    public String id() {
      return "reason:" + offer + ":" + reason.word();
    }
  }

  /** Null if the choice is about something else, or was not made by us. */
  static @Nullable OfferChoice read(String id) {
    int colon = id.indexOf(':');
    if (colon < 0) {
      return null;
    }
    String rest = id.substring(colon + 1);
    return switch (id.substring(0, colon)) {
      case "accept" -> offered(rest) instanceof OfferId offer ? new Accept(offer) : null;
      case "decline" -> offered(rest) instanceof OfferId offer ? new Decline(offer) : null;
      case "reason" -> because(rest);
      default -> null;
    };
  }

  private static @Nullable OfferId offered(String text) {
    return OfferId.parse(text);
  }

  private static @Nullable OfferChoice because(String text) {
    int colon = text.lastIndexOf(':');
    OfferId offer = colon < 0 ? null : OfferId.parse(text.substring(0, colon));
    return offer == null
        ? null
        : DeclineReason.of(text.substring(colon + 1))
            .map(reason -> new Because(offer, reason))
            .orElse(null);
  }
}
