package org.kirana.invoice.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;

/**
 * Puts a bill, or what takes it back, on A5 paper. The same content always becomes the same bytes.
 */
@ApplicationScoped
public class RenderBill {

  public byte[] render(InvoiceId id, Bill bill) {
    Pages pages = new Pages();
    pages.add(Letterhead.of(bill).table());
    pages.add(Particulars.of(bill).table());
    pages.add(new Lines(bill).table());
    pages.add(new Totals(bill).table());
    pages.add(Payment.of(bill).table());
    if (bill.title().showsTax()) {
      pages.add(new TaxSummary(bill).table());
    }
    pages.add(Closing.of(bill).table());
    return sheet(id.value(), bill).written(pages);
  }

  public byte[] render(CreditNoteId id, CreditNote note) {
    Bill credited = note.credited();
    Pages pages = new Pages();
    pages.add(Letterhead.of(note).table());
    pages.add(Particulars.of(note).table());
    pages.add(new Lines(credited).table());
    pages.add(new CreditTotals(note).table());
    if (!note.leavesNothing()) {
      pages.add(Payment.of(note).table());
    }
    if (credited.title().showsTax()) {
      pages.add(new TaxSummary(credited).table());
    }
    pages.add(Closing.of(note).table());
    return sheet(id.value(), note).written(pages);
  }

  private static Sheet sheet(UUID id, Bill bill) {
    return new Sheet(
        id, bill.title().words(), bill.number(), bill.sale().seller(), bill.sale().soldAt());
  }

  private static Sheet sheet(UUID id, CreditNote note) {
    return new Sheet(
        id, note.title().words(), note.number(), note.bill().sale().seller(), note.issuedAt());
  }
}
