package org.kirana.invoice.document;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;

/** Has the JDK lay out a text whose letters change with their neighbours, such as Devanagari. */
record Shaping(BaseFont face) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final float SIZE = 1_000;
  private static final float VISIBLE = 0.5f;

  Run run(String text) {
    GlyphVector glyphs = LayoutProcessor.computeGlyphVector(face, SIZE, text);
    List<Run.Piece> pieces = new ArrayList<>();
    StringBuilder operand = new StringBuilder();
    float rise = 0;
    double at = 0;
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      Point2D place = glyphs.getGlyphPosition(i);
      if (Math.abs(-place.getY() - rise) > VISIBLE) {
        pieces.add(new Run.Piece(rise, operand.toString()));
        operand.setLength(0);
        rise = (float) -place.getY();
      }
      long back = Math.round(at - place.getX());
      if (back != 0) {
        operand.append(back);
      }
      operand.append('<').append(HEX.toHexDigits((char) glyphs.getGlyphCode(i))).append('>');
      at += advance(glyphs, i) - back;
    }
    pieces.add(new Run.Piece(rise, operand.toString()));
    float width = (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    return new Run(text, width, true, pieces.stream().filter(p -> !p.glyphs().isEmpty()).toList());
  }

  /** By which a reader of the file moves on after the glyph: its own width in the typeface. */
  private static double advance(GlyphVector glyphs, int index) {
    return glyphs
        .getFont()
        .createGlyphVector(glyphs.getFontRenderContext(), new int[] {glyphs.getGlyphCode(index)})
        .getGlyphPosition(1)
        .getX();
  }
}
