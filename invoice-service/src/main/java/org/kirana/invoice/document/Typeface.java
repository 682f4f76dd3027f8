package org.kirana.invoice.document;

import static org.openpdf.text.pdf.BaseFont.EMBEDDED;
import static org.openpdf.text.pdf.BaseFont.IDENTITY_H;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/**
 * The typeface of all bills, Noto Sans Devanagari: Latin and Devanagari, the rupee sign, digits of
 * one width. It is loaded with the first bill.
 */
enum Typeface {
  REGULAR("fonts/NotoSansDevanagari-Regular.ttf"),
  BOLD("fonts/NotoSansDevanagari-Bold.ttf");

  private final BaseFont face;

  Typeface(String resource) {
    face = load(resource);
  }

  Font of(float points) {
    return new Font(face, points);
  }

  /** How much less room a text takes when it is shaped than letter by letter, in points. */
  float narrowerByShaping(String text, float points) {
    GlyphVector shaped = LayoutProcessor.computeGlyphVector(face, points, text);
    double width = shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    return Math.max(0, face.getWidthPoint(text, points) - (float) width);
  }

  private static BaseFont load(String resource) {
    TextLayout.turnOn();
    try {
      BaseFont face = BaseFont.createFont(resource, IDENTITY_H, EMBEDDED, false, null, null);
      face.setSecureRandom(new FixedSubsetTag());
      return face;
    } catch (IOException e) {
      throw new UncheckedIOException("font " + resource, e);
    }
  }
}
