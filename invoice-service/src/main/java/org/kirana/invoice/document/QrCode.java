package org.kirana.invoice.document;

import static io.nayuki.qrcodegen.QrCode.MAX_VERSION;
import static io.nayuki.qrcodegen.QrCode.MIN_VERSION;

import io.nayuki.qrcodegen.QrCode.Ecc;
import io.nayuki.qrcodegen.QrSegment;

/** A text as a QR code of squares, sharp at any size, with the quiet zone that readers need. */
record QrCode(io.nayuki.qrcodegen.QrCode code) {
  private static final int QUIET = 4;
  private static final float SMALLEST_POINTS = 84;

  /** 0.46 mm, so that a cheap camera tells one square from the next. */
  private static final float SQUARE_POINTS = 1.3f;

  /**
   * Readers take every mask alike; trying all eight and weighing them up would cost as much as the
   * rest of the page.
   */
  private static final int MASK = 2;

  static QrCode of(String text) {
    return new QrCode(
        io.nayuki.qrcodegen.QrCode.encodeSegments(
            QrSegment.makeSegments(text), Ecc.LOW, MIN_VERSION, MAX_VERSION, MASK, true));
  }

  /** Of each side, with the quiet zone. */
  float points() {
    return Math.max(SMALLEST_POINTS, SQUARE_POINTS * squares());
  }

  void draw(Pen pen, float left, float top) {
    pen.squares(left, top - points(), points() / squares());
    for (int y = 0; y < code.size; y++) {
      drawRow(pen, y);
    }
    pen.endOfSquares();
  }

  private int squares() {
    return code.size + 2 * QUIET;
  }

  /** Neighbours are one bar, so that no hairlines show between them. */
  private void drawRow(Pen pen, int y) {
    int x = 0;
    while (x < code.size) {
      int end = x;
      while (end < code.size && code.getModule(end, y)) {
        end++;
      }
      if (end > x) {
        pen.bar(x + QUIET, code.size - 1 - y + QUIET, end - x);
      }
      x = end + 1;
    }
  }
}
