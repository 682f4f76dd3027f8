package org.kirana.invoice.document;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;

/** How a piece of text looks on a bill: typeface, size in points, colour; and cells made of it. */
record Ink(Typeface typeface, float points, Color color) {

  private static final Color BLACK = new Color(0x1A, 0x1A, 0x1A);
  private static final Color GREY = new Color(0x5F, 0x5F, 0x5F);
  private static final float LEADING = 1.3f;
  private static final float PADDING = 1.5f;

  static final Color RULE = new Color(0xB5, 0xB5, 0xB5);
  static final Ink TEXT = new Ink(Typeface.REGULAR, 8.5f, BLACK);
  static final Ink STRONG = new Ink(Typeface.BOLD, 8.5f, BLACK);
  static final Ink SMALL = new Ink(Typeface.REGULAR, 7f, GREY);
  static final Ink HEADING = new Ink(Typeface.BOLD, 7f, GREY);
  static final Ink TITLE = new Ink(Typeface.BOLD, 11f, BLACK);
  static final Ink TOTAL = new Ink(Typeface.BOLD, 13f, BLACK);
  static final Ink STORE = new Ink(Typeface.BOLD, 19f, BLACK);

  Phrase phrase(String text) {
    var font = typeface.of(points);
    font.setColor(color);
    return new Phrase(points * LEADING, text, font);
  }

  PdfPCell left(String text) {
    return cell(text, Element.ALIGN_LEFT);
  }

  PdfPCell right(String text) {
    return cell(text, Element.ALIGN_RIGHT);
  }

  /**
   * OpenPDF centres by the letters' own widths; shaped Devanagari is narrower, which we make good.
   */
  PdfPCell centre(String text) {
    PdfPCell cell = cell(text, Element.ALIGN_CENTER);
    cell.setPaddingLeft(PADDING + typeface.narrowerByShaping(text, points));
    return cell;
  }

  private PdfPCell cell(String text, int alignment) {
    PdfPCell cell = new PdfPCell(phrase(text));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setBorderColor(RULE);
    cell.setHorizontalAlignment(alignment);
    cell.setPadding(PADDING);
    cell.setUseAscender(true);
    cell.setUseDescender(true);
    return cell;
  }
}
