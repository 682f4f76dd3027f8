package org.kirana.invoice.document;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A text as a QR code of squares, sharp at any size, with the quiet zone that readers need. */
record QrCode(String text) {

  private static final int QUIET = 4;
  private static final float SMALLEST_POINTS = 84;

  /** 0.46 mm, so that a cheap camera tells one square from the next. */
  private static final float SQUARE_POINTS = 1.3f;

  Image image(PdfWriter writer) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.LOW);
    float modules = code.size + 2f * QUIET;
    PdfTemplate drawing = writer.getDirectContent().createTemplate(modules, modules);
    drawing.setColorFill(Color.BLACK);
    for (int y = 0; y < code.size; y++) {
      drawRow(drawing, code, y);
    }
    drawing.fill();
    Image image = Image.getInstance(drawing);
    float points = Math.max(SMALLEST_POINTS, SQUARE_POINTS * modules);
    image.scaleAbsolute(points, points);
    return image;
  }

  /** Neighbours are one rectangle, so that no hairlines show between them. */
  private static void drawRow(PdfContentByte drawing, io.nayuki.qrcodegen.QrCode code, int y) {
    int x = 0;
    while (x < code.size) {
      int end = x;
      while (end < code.size && code.getModule(end, y)) {
        end++;
      }
      if (end > x) {
        drawing.rectangle(x + QUIET, code.size - 1f - y + QUIET, (float) end - x, 1);
      }
      x = end + 1;
    }
  }
}
