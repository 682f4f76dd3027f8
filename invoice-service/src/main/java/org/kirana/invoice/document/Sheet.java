package org.kirana.invoice.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.IndianTime;
import org.kirana.invoice.domain.Seller;

/** A PDF file of A5 pages; date and identity come from the document, not from clock and chance. */
record Sheet(UUID id, String title, DocumentNumber number, Seller seller, Instant issuedAt) {
  static final float MARGIN = 24;

  /** Of A5 paper, in points. */
  static final float HEIGHT = 595;

  private static final float PAPER = 420;

  /** Of what is written, in points. */
  static final float WIDTH = PAPER - 2 * MARGIN;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(IndianTime.ZONE);

  byte[] written(Pages pages) {
    PdfFile file = new PdfFile();
    int tree = file.reserve();
    var pens = pages.numbered(number.value());
    String resources = "<</Font" + pages.fonts().into(file) + ">>";
    String kids =
        pens.stream()
            .map(pen -> PdfFile.reference(page(file, tree, resources, pen)))
            .collect(Collectors.joining(" "));
    file.put(tree, "<</Type/Pages/Count " + pens.size() + "/Kids[" + kids + "]>>");
    int catalog = file.add("<</Type/Catalog/Pages " + PdfFile.reference(tree) + ">>");
    return file.closed(catalog, file.add(properties()), id);
  }

  private static int page(PdfFile file, int tree, String resources, Pen pen) {
    int content = file.add("", pen.deflated());
    return file.add(
        "<</Type/Page/Parent "
            + PdfFile.reference(tree)
            + "/MediaBox[0 0 420 595]/Resources"
            + resources
            + "/Contents "
            + PdfFile.reference(content)
            + ">>");
  }

  private String properties() {
    String date = "(D:" + DATE.format(issuedAt) + "+05'30')";
    return "<</Title"
        + PdfFile.text(title + " " + number)
        + "/Author"
        + PdfFile.text(seller.name())
        + "/Producer(Kirana)/CreationDate"
        + date
        + "/ModDate"
        + date
        + ">>";
  }
}
