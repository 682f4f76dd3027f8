package org.kirana.order.domain;

/** What a shopper wants with a text. */
public sealed interface Meaning permits Command, Meaning.LanguageNamed, Meaning.PlaceNamed {

  /** "English please" */
  record LanguageNamed(Language language) implements Meaning {}

  /** "Flat 3, Sector 17, Vashi 400703" */
  record PlaceNamed(Destination.AtPin destination) implements Meaning {}
}
