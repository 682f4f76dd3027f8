package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kirana.invoice.document.RenderBill;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.Invoices;
import org.kirana.invoice.persistence.KeptDocuments;

/**
 * Someone holds the link of a bill or credit note: hands out its PDF. It is rendered when first
 * asked for, outside any transaction, and the same bytes are handed out ever after.
 */
@ApplicationScoped
public class OpenInvoice {

  private final Invoices invoices;
  private final CreditNotes creditNotes;
  private final KeptDocuments documents;
  private final RenderBill renderBill;

  OpenInvoice(
      Invoices invoices, CreditNotes creditNotes, KeptDocuments documents, RenderBill renderBill) {
    this.invoices = invoices;
    this.creditNotes = creditNotes;
    this.documents = documents;
    this.renderBill = renderBill;
  }

  public Optional<OpenedDocument> open(UUID id) {
    return bill(new InvoiceId(id)).or(() -> creditNote(new CreditNoteId(id)));
  }

  private Optional<OpenedDocument> bill(InvoiceId id) {
    return invoices
        .bill(id)
        .map(bill -> opened(id.value(), bill.fileName(), () -> renderBill.render(id, bill)));
  }

  private Optional<OpenedDocument> creditNote(CreditNoteId id) {
    return creditNotes
        .note(id)
        .map(note -> opened(id.value(), note.fileName(), () -> renderBill.render(id, note)));
  }

  private OpenedDocument opened(UUID id, String fileName, Supplier<byte[]> rendering) {
    byte[] pdf = documents.of(id).orElseGet(() -> documents.keep(id, rendering.get()));
    return new OpenedDocument(fileName, pdf);
  }

  /** A bill or credit note as a file. */
  public record OpenedDocument(String fileName, byte[] pdf) {}
}
