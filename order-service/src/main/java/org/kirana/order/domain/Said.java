package org.kirana.order.domain;

/** What a shopper can say to us. */
public sealed interface Said {

  record Text(String text) implements Said {}

  record SharedLocation(Place place) implements Said {}

  record SentCart(Basket basket) implements Said {}

  record CheckedOut(Checkout checkout) implements Said {}

  /** A tap in the mini-store, because the link has expired or was used. */
  record AskedForLink(LinkId linkId, Language language) implements Said {}

  /** A tap on a button or on a row of a list. */
  record Chose(String id) implements Said {}

  /** Voice, pictures and whatever WhatsApp invents next; also a location that is none. */
  record SomethingElse(Unreadable what) implements Said {}

  /** A reaction to our words, and the like, would only be disturbed by an answer. */
  default boolean expectsAnswer() {
    return !equals(new SomethingElse(Unreadable.NO_ANSWER_EXPECTED));
  }
}
