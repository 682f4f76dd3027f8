package org.kirana.invoice.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text in one ink, broken into lines between its words; a word longer than a line within. */
record Phrase(Ink ink, String text) {
  Phrase {
    if (text.chars().anyMatch(Phrase::drawsNothing)) {
      text = text.replaceAll("[\\p{Cntrl}\\s]", " ");
    }
  }

  List<Run> broken(float width) {
    Run whole = run(text);
    if (fits(whole, width)) {
      return List.of(whole);
    }
    List<Run> lines = new ArrayList<>();
    String rest = text;
    while (!rest.isEmpty()) {
      int end = lineEnd(rest, width);
      lines.add(run(rest.substring(0, end).stripTrailing()));
      rest = rest.substring(end).stripLeading();
    }
    return lines;
  }

  private static boolean drawsNothing(int letter) {
    return letter < ' ' || Character.isISOControl(letter);
  }

  private int lineEnd(String rest, float width) {
    int end = lastFitting(BreakIterator.getLineInstance(Locale.ROOT), rest, width);
    return end > 0 ? end : firstAtLeast(rest, width);
  }

  private int firstAtLeast(String rest, float width) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    int end = lastFitting(letters, rest, width);
    return end > 0 ? end : letters.following(0);
  }

  /** The last place to break before which the text fits; 0 if none. */
  private int lastFitting(BreakIterator places, String rest, float width) {
    places.setText(rest);
    int end = 0;
    for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
      if (!fits(run(rest.substring(0, place).stripTrailing()), width)) {
        break;
      }
      end = place;
    }
    return end;
  }

  private boolean fits(Run run, float width) {
    return run.width(ink.points()) <= width;
  }

  private Run run(String part) {
    return ink.typeface().run(part);
  }
}
