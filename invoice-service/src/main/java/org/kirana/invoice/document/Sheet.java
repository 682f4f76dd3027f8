package org.kirana.invoice.document;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.IndianTime;
import org.kirana.invoice.domain.Seller;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF file of A5 pages; date and identity come from the document, not from clock and chance. */
record Sheet(UUID id, String title, DocumentNumber number, Seller seller, Instant issuedAt) {

  private static final float MARGIN = 24;

  /** Of what is written, in points. */
  static final float WIDTH = PageSize.A5.getWidth() - 2 * MARGIN;

  byte[] written(BiConsumer<Document, PdfWriter> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setPageEvent(new PageNumbers(number.value()));
    document.addTitle(title + " " + number);
    document.addAuthor(seller.name());
    document.open();
    fix(writer);
    content.accept(document, writer);
    document.close();
    return bytes.toByteArray();
  }

  private void fix(PdfWriter writer) {
    PdfDate date = new PdfDate(GregorianCalendar.from(issuedAt.atZone(IndianTime.ZONE)));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    writer.getInfo().put(PdfName.FILEID, new FileIdentity(id).array());
  }
}
