package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kirana.invoice.document.RenderBill;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.persistence.Invoices;
import org.kirana.invoice.persistence.KeptDocuments;

/**
 * Someone holds the bill's link: hands out its PDF. It is rendered when first asked for, outside
 * any transaction, and the same bytes are handed out ever after.
 */
@ApplicationScoped
public class OpenInvoice {

  private final Invoices invoices;
  private final KeptDocuments documents;
  private final RenderBill renderBill;

  OpenInvoice(Invoices invoices, KeptDocuments documents, RenderBill renderBill) {
    this.invoices = invoices;
    this.documents = documents;
    this.renderBill = renderBill;
  }

  public Optional<OpenedInvoice> open(InvoiceId id) {
    return invoices
        .bill(id)
        .map(bill -> new OpenedInvoice(bill.number().fileName(), pdf(id, bill)));
  }

  private byte[] pdf(InvoiceId id, Bill bill) {
    return documents.of(id).orElseGet(() -> documents.keep(id, renderBill.render(id, bill)));
  }

  /** A bill as a file. */
  public record OpenedInvoice(String fileName, byte[] pdf) {}
}
