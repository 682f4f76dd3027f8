package org.kirana.invoice.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Shop;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A rendered bill, as a reader of PDF files sees it. */
public record Paper(PdfReader reader) {

  public static Paper of(byte[] pdf) {
    try {
      return new Paper(new PdfReader(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Paper of(Bill bill) {
    return of(bytes(bill));
  }

  static byte[] bytes(Bill bill) {
    return new RenderBill().render(Shop.AN_INVOICE, bill);
  }

  public String text() {
    return text(1);
  }

  String text(int page) {
    try {
      return new PdfTextExtractor(reader).getTextFromPage(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int pages() {
    return reader.getNumberOfPages();
  }

  int width() {
    return Math.round(reader.getPageSize(1).getWidth());
  }

  Map<String, String> properties() {
    return reader.getInfo();
  }
}
