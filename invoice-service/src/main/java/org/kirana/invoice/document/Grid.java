package org.kirana.invoice.document;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A table over the whole width of the bill. */
final class Grid {

  private static final float HAIRLINE = 0.6f;

  private Grid() {}

  static PdfPTable columns(float... widths) {
    PdfPTable table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.getDefaultCell().setBorder(Rectangle.NO_BORDER);
    return table;
  }

  static PdfPCell ruledBelow(PdfPCell cell) {
    return ruled(cell, Rectangle.BOTTOM);
  }

  static PdfPCell ruledAbove(PdfPCell cell) {
    return ruled(cell, Rectangle.TOP);
  }

  private static PdfPCell ruled(PdfPCell cell, int side) {
    cell.setBorder(side);
    cell.setBorderWidth(HAIRLINE);
    cell.setPaddingTop(2.5f);
    cell.setPaddingBottom(3);
    return cell;
  }
}
