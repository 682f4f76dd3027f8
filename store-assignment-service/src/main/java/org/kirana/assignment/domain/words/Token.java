package org.kirana.assignment.domain.words;

import org.jspecify.annotations.Nullable;

/** One piece of what was written: a number, or a word whose meaning may be known. */
record Token(String text, @Nullable Word word) {

  boolean is(Word wanted) {
    return word == wanted;
  }

  boolean isWithin(Word first, Word last) {
    return word != null && word.isWithin(first, last);
  }

  boolean isDigits() {
    return Character.isDigit(text.charAt(0));
  }

  /** A small whole number in digits or as a word; 0 if it is none. */
  int number() {
    if (isWithin(Word.ONE, Word.TEN) && word != null) {
      return word.numberFrom(Word.ONE);
    }
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}
