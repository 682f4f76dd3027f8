package org.kirana.order.domain;

/** What a shopper can say to us. */
public sealed interface Said {

  record Text(String text) implements Said {}

  record SharedLocation(Place place) implements Said {}

  record SentCart(Basket basket) implements Said {}

  /** A tap on a button or on a row of a list. */
  record Chose(String id) implements Said {}

  /** Voice, pictures and whatever WhatsApp invents next; also a location that is none. */
  record SomethingElse() implements Said {}
}
