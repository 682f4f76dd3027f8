package org.kirana.assignment.domain.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was written, piece by piece, without smileys and punctuation. */
record Sentence(List<Token> tokens) {

  /** A place that no sentence reaches. */
  private static final Token NOTHING = new Token("-", null);

  private static final Pattern PIECES = Pattern.compile("\\d+(?:[./:-]\\d+)*|[\\p{L}\\p{M}]+");

  Sentence {
    tokens = List.copyOf(tokens);
  }

  static Sentence of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher pieces = PIECES.matcher(Spelling.smooth(text));
    while (pieces.find()) {
      tokens.add(Spelling.token(pieces.group()));
    }
    return new Sentence(tokens);
  }

  boolean has(Word word) {
    return indexOf(word) >= 0;
  }

  int indexOf(Word word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The piece at a place; one that means nothing if there is none. */
  Token at(int place) {
    return place >= 0 && place < tokens.size() ? tokens.get(place) : NOTHING;
  }

  /** Whether it says that this is not so: "not open", "khula nahi". "No orders" denies nothing. */
  boolean denies(Word word) {
    int place = indexOf(word);
    for (int i = place - 2; i <= place + 2; i++) {
      if (at(i).is(Word.NOT) && !at(i + 1).is(Word.ORDERS) && !at(i - 1).is(Word.ORDERS)) {
        return true;
      }
    }
    return false;
  }
}
