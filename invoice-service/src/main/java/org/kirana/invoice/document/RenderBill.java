package org.kirana.invoice.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Puts a bill, or what takes it back, on A5 paper. The same content always becomes the same bytes.
 */
@ApplicationScoped
public class RenderBill {

  public byte[] render(InvoiceId id, Bill bill) {
    return sheet(id.value(), bill).written((document, writer) -> write(document, writer, bill));
  }

  public byte[] render(CreditNoteId id, CreditNote note) {
    return sheet(id.value(), note).written((document, writer) -> write(document, writer, note));
  }

  private static Sheet sheet(UUID id, Bill bill) {
    return new Sheet(
        id, bill.title().words(), bill.number(), bill.sale().seller(), bill.sale().soldAt());
  }

  private static Sheet sheet(UUID id, CreditNote note) {
    return new Sheet(
        id, note.title().words(), note.number(), note.bill().sale().seller(), note.issuedAt());
  }

  private static void write(Document document, PdfWriter writer, Bill bill) {
    document.add(Letterhead.of(bill).table());
    document.add(Particulars.of(bill).table());
    document.add(new Lines(bill).table());
    document.add(new Totals(bill).table());
    document.add(Payment.of(bill, writer).table());
    if (bill.title().showsTax()) {
      document.add(new TaxSummary(bill).table());
    }
    document.add(Closing.of(bill).table());
  }

  private static void write(Document document, PdfWriter writer, CreditNote note) {
    Bill credited = note.credited();
    document.add(Letterhead.of(note).table());
    document.add(Particulars.of(note).table());
    document.add(new Lines(credited).table());
    document.add(new CreditTotals(note).table());
    if (!note.leavesNothing()) {
      document.add(Payment.of(note, writer).table());
    }
    if (credited.title().showsTax()) {
      document.add(new TaxSummary(credited).table());
    }
    document.add(Closing.of(note).table());
  }
}
