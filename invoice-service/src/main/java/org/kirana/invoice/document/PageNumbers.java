package org.kirana.invoice.document;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** "2 of 3" at the foot of every page of a bill that needs several. */
final class PageNumbers extends PdfPageEventHelper {

  private static final float WIDTH = 200;
  private static final float HEIGHT = 12;

  private final String number;
  private final List<PdfTemplate> pages = new ArrayList<>();

  PageNumbers(String number) {
    this.number = number;
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfTemplate foot = writer.getDirectContent().createTemplate(WIDTH, HEIGHT);
    float left = document.right() - WIDTH;
    writer.getDirectContent().addTemplate(foot, left, document.bottom() - HEIGHT);
    pages.add(foot);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    if (pages.size() < 2) {
      return;
    }
    for (int i = 0; i < pages.size(); i++) {
      String text = number + "  ·  " + (i + 1) + " of " + pages.size();
      ColumnText.showTextAligned(
          pages.get(i), Element.ALIGN_RIGHT, Ink.SMALL.phrase(text), WIDTH, 3, 0);
    }
  }
}
