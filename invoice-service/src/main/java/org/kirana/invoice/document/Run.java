package org.kirana.invoice.document;

import java.util.List;

/**
 * A text in one typeface as glyphs: how wide it is and how a PDF file draws it.
 *
 * @param width in thousandths of its size
 * @param shaped whether its glyphs are more, fewer or elsewhere than its letters
 */
record Run(String text, float width, boolean shaped, List<Piece> pieces) {

  /**
   * Glyphs at one height.
   *
   * @param rise above the baseline, in thousandths of the size
   * @param glyphs the operand of the operator TJ, without its brackets
   */
  record Piece(float rise, String glyphs) {}

  float width(float points) {
    return width * points / 1_000;
  }
}
