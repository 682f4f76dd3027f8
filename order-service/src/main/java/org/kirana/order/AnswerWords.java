package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.order.domain.Command;
import org.kirana.order.domain.Destination;
import org.kirana.order.domain.Meaning;
import org.kirana.order.domain.TextReading;

/** Answers what was typed, or shared in the place of typing. */
@Singleton
class AnswerWords {

  private final FollowCommand commands;
  private final AnswerPartQuestion parts;
  private final AnswerOffer offers;
  private final TakePlace places;

  AnswerWords(
      FollowCommand commands, AnswerPartQuestion parts, AnswerOffer offers, TakePlace places) {
    this.commands = commands;
    this.parts = parts;
    this.offers = offers;
    this.places = places;
  }

  Answer to(Turn turn, String text) {
    return switch (TextReading.of(text)) {
      case Command command ->
          parts
              .inWords(turn, command)
              .or(() -> offers.inWords(turn, command))
              .orElseGet(() -> commands.follow(turn, command));
      case Meaning.LanguageNamed _ -> ChooseLanguage.confirm(turn);
      case Meaning.PlaceNamed(var destination) -> places.take(turn, destination);
    };
  }

  Answer toPlace(Turn turn, Destination shared) {
    return places.take(turn, shared);
  }
}
