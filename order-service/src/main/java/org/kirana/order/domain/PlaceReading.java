package org.kirana.order.domain;

import java.util.List;
import java.util.Optional;
import org.kirana.order.domain.Destination.AtPin;

/** Finds a PIN code in what a shopper typed, and the address around it. */
final class PlaceReading {

  private static final int LONGEST_ADDRESS = 250;

  private PlaceReading() {}

  static Optional<AtPin> of(String text) {
    String latin = Words.withLatinDigits(text);
    if (text.length() > LONGEST_ADDRESS || ListReading.isList(latin)) {
      return Optional.empty();
    }
    return PinCode.in(latin)
        .map(pin -> new AtPin(pin, isAddress(PinCode.without(latin)) ? text : null));
  }

  /** "My PIN code is" is none. */
  private static boolean isAddress(String rest) {
    List<String> words = Words.of(rest);
    return !Vocabulary.PLACE_WORDS.containsAll(words);
  }
}
