package org.kirana.invoice.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Shop;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
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

  /** What readers find and copy instead of shaped glyphs. */
  String searchableText() {
    try {
      PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(1)));
      List<String> texts = new ArrayList<>();
      List<PdfObject> operator = parser.parse(null);
      while (!operator.isEmpty()) {
        operator.stream().flatMap(Paper::actualText).forEach(texts::add);
        operator = parser.parse(null);
      }
      return String.join("|", texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> actualText(PdfObject operand) {
    return operand instanceof PdfDictionary properties
            && properties.get(PdfName.ACTUALTEXT) instanceof PdfString text
        ? Stream.of(text.toUnicodeString())
        : Stream.empty();
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
