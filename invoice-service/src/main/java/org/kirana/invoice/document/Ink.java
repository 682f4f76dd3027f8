package org.kirana.invoice.document;

import java.awt.Color;
import org.kirana.invoice.document.Cell.Alignment;

/** How a piece of text looks on a bill: typeface, size in points, colour; and cells made of it. */
record Ink(Typeface typeface, float points, Color color) {
  private static final Color BLACK = new Color(0x1A, 0x1A, 0x1A);
  private static final Color GREY = new Color(0x5F, 0x5F, 0x5F);
  private static final float LEADING = 1.3f;

  static final Color RULE = new Color(0xB5, 0xB5, 0xB5);
  static final Ink TEXT = new Ink(Typeface.REGULAR, 8.5f, BLACK);
  static final Ink STRONG = new Ink(Typeface.BOLD, 8.5f, BLACK);
  static final Ink SMALL = new Ink(Typeface.REGULAR, 7f, GREY);
  static final Ink HEADING = new Ink(Typeface.BOLD, 7f, GREY);
  static final Ink TITLE = new Ink(Typeface.BOLD, 11f, BLACK);
  static final Ink TOTAL = new Ink(Typeface.BOLD, 13f, BLACK);
  static final Ink STORE = new Ink(Typeface.BOLD, 19f, BLACK);

  Phrase phrase(String text) {
    return new Phrase(this, text);
  }

  Cell left(String text) {
    return new Cell(Alignment.LEFT, phrase(text));
  }

  Cell right(String text) {
    return new Cell(Alignment.RIGHT, phrase(text));
  }

  Cell centre(String text) {
    return new Cell(Alignment.CENTRE, phrase(text));
  }

  /** A small text on the left whose baseline is that of a greater one beside it. */
  Cell leftOnBaselineOf(Ink greater, String text) {
    return left(text).lowered(greater.ascent() - ascent());
  }

  float ascent() {
    return typeface.ascent(points);
  }

  float descent() {
    return typeface.descent(points);
  }

  /** From one baseline to the next. */
  float leading() {
    return points * LEADING;
  }
}
