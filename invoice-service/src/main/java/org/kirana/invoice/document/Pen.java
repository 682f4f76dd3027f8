package org.kirana.invoice.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** Draws on one page, in points from its lower left corner. */
final class Pen {
  private static final float HAIRLINE = 0.6f;
  private static final int ROOM = 1 << 14;
  private final StringBuilder content = new StringBuilder(ROOM);
  private final FontsInUse fonts;
  private @Nullable String font;
  private @Nullable Color color;

  Pen(FontsInUse fonts) {
    this.fonts = fonts;
  }

  void text(Ink ink, Run run, float left, float baseline) {
    content.append("BT\n");
    choose(fonts.use(ink.typeface(), run), ink);
    number(left).append(' ');
    number(baseline).append(" Td\n");
    if (run.shaped()) {
      content.append("/Span<</ActualText").append(PdfFile.text(run.text())).append(">>BDC\n");
    }
    for (Run.Piece piece : run.pieces()) {
      rise(piece, ink);
      content.append('[').append(piece.glyphs()).append("]TJ\n");
    }
    content.append(run.shaped() ? "0 Ts EMC\nET\n" : "ET\n");
  }

  private void rise(Run.Piece piece, Ink ink) {
    if (piece.rise() != 0) {
      number(piece.rise() * ink.points() / 1_000).append(" Ts\n");
    }
  }

  void rule(float left, float right, float y) {
    content.append(HAIRLINE).append(" w ");
    rgb(Ink.RULE).append(" RG ");
    number(left).append(' ');
    number(y).append(" m ");
    number(right).append(' ');
    number(y).append(" l S\n");
  }

  /** What follows is drawn in black squares of this size, from this corner, until the end. */
  void squares(float left, float bottom, float size) {
    content.append("q 0 g ");
    number(size).append(" 0 0 ");
    number(size).append(' ');
    number(left).append(' ');
    number(bottom).append(" cm\n");
  }

  void bar(int x, int y, int width) {
    content.append(x).append(' ').append(y).append(' ').append(width).append(" 1 re\n");
  }

  void endOfSquares() {
    content.append("f Q\n");
  }

  byte[] deflated() {
    return PdfFile.deflated(content.toString().getBytes(ISO_8859_1));
  }

  private void choose(String name, Ink ink) {
    String chosen = "/" + name + " " + ink.points() + " Tf\n";
    if (!chosen.equals(font)) {
      content.append(chosen);
      font = chosen;
    }
    if (!ink.color().equals(color)) {
      rgb(ink.color()).append(" rg\n");
      color = ink.color();
    }
  }

  private StringBuilder rgb(Color wanted) {
    number(wanted.getRed() / 255f).append(' ');
    number(wanted.getGreen() / 255f).append(' ');
    return number(wanted.getBlue() / 255f);
  }

  /** With three decimals, which is finer than any printer. */
  private StringBuilder number(float value) {
    long thousandths = Math.round(value * 1_000d);
    if (thousandths < 0) {
      content.append('-');
    }
    long positive = Math.abs(thousandths);
    content.append(positive / 1_000);
    if (positive % 1_000 != 0) {
      content.append('.').append(Long.toString(1_000 + positive % 1_000), 1, 4);
    }
    return content;
  }
}
