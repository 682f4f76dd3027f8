package org.kirana.invoice.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.GregorianCalendar;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.IndianTime;
import org.kirana.invoice.domain.InvoiceId;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** Puts a bill on A5 paper. The same bill always becomes the same bytes. */
@ApplicationScoped
public class RenderBill {

  private static final float MARGIN = 24;

  public byte[] render(InvoiceId id, Bill bill) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setPageEvent(new PageNumbers(bill.number().value()));
    describe(document, bill);
    document.open();
    fix(writer, id, bill);
    write(document, bill);
    document.close();
    return bytes.toByteArray();
  }

  private static void write(Document document, Bill bill) {
    document.add(new Letterhead(bill).table());
    document.add(new Particulars(bill).table());
    document.add(new Lines(bill).table());
    document.add(new Totals(bill).table());
    if (bill.title().showsTax()) {
      document.add(new TaxSummary(bill).table());
    }
    document.add(new Closing(bill).table());
  }

  private static void describe(Document document, Bill bill) {
    document.addTitle(bill.title().words() + " " + bill.number());
    document.addAuthor(bill.sale().seller().name());
  }

  /** Takes the file's date and identity from the bill instead of the clock and chance. */
  private static void fix(PdfWriter writer, InvoiceId id, Bill bill) {
    PdfDate issued =
        new PdfDate(GregorianCalendar.from(bill.sale().soldAt().atZone(IndianTime.ZONE)));
    writer.getInfo().put(PdfName.CREATIONDATE, issued);
    writer.getInfo().put(PdfName.MODDATE, issued);
    writer.getInfo().put(PdfName.FILEID, new FileIdentity(id).array());
  }
}
