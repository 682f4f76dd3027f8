package org.kirana.invoice.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kirana.invoice.document.Run.Piece;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters that need no layout, for each has one glyph and one width: Latin, digits, what stands
 * between them and ₹. They are cut out of the typeface once and stand in every bill that uses them.
 */
final class LatinLetters {
  private static final String ALL =
      IntStream.concat(IntStream.rangeClosed(' ', '~'), "₹–−·×’".chars())
          .mapToObj(Character::toString)
          .collect(Collectors.joining());
  private static final int END = ALL.chars().max().orElse(0) + 1;

  private final String[] glyphs = new String[END];
  private final float[] widths = new float[END];
  private final EmbeddedFont font;

  LatinLetters(BaseFont face) {
    Shaping shaping = new Shaping(face);
    ALL.chars().forEach(letter -> learn(letter, shaping.run(Character.toString(letter))));
    font = EmbeddedFont.of(face, "LATINA", List.of(ALL));
  }

  private void learn(int letter, Run run) {
    glyphs[letter] = run.pieces().getFirst().glyphs().replaceAll("[<>]", "");
    widths[letter] = run.width();
  }

  boolean areAllOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= END || glyphs[letter] == null) {
        return false;
      }
    }
    return true;
  }

  Run run(String text) {
    StringBuilder operand = new StringBuilder(text.length() * 4 + 2).append('<');
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      operand.append(glyphs[text.charAt(i)]);
      width += widths[text.charAt(i)];
    }
    return new Run(text, width, false, List.of(new Piece(0, operand.append('>').toString())));
  }

  EmbeddedFont font() {
    return font;
  }
}
