package org.kirana.invoice.document;

import static org.openpdf.text.pdf.BaseFont.EMBEDDED;
import static org.openpdf.text.pdf.BaseFont.IDENTITY_H;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typeface of all bills, Noto Sans Devanagari: Latin and Devanagari, the rupee sign, digits of
 * one width. It is loaded with the first bill.
 */
enum Typeface {
  REGULAR("fonts/NotoSansDevanagari-Regular.ttf"),
  BOLD("fonts/NotoSansDevanagari-Bold.ttf");

  /** Names of stores and goods come again and again; there are not more of them at one time. */
  private static final int REMEMBERED = 5_000;

  private final BaseFont face;
  private final LatinLetters latin;
  private final Map<String, Run> shaped = new ConcurrentHashMap<>();

  Typeface(String resource) {
    face = load(resource);
    latin = new LatinLetters(face);
  }

  Run run(String text) {
    if (latin.areAllOf(text)) {
      return latin.run(text);
    }
    if (shaped.size() >= REMEMBERED) {
      shaped.clear();
    }
    return shaped.computeIfAbsent(text, new Shaping(face)::run);
  }

  /** Above the baseline, in points. */
  float ascent(float points) {
    return face.getFontDescriptor(BaseFont.ASCENT, points);
  }

  /** Below the baseline, in points, positive. */
  float descent(float points) {
    return -face.getFontDescriptor(BaseFont.DESCENT, points);
  }

  EmbeddedFont latin() {
    return latin.font();
  }

  EmbeddedFont cutFor(Collection<String> texts) {
    return EmbeddedFont.of(face, "SHAPED", texts);
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
