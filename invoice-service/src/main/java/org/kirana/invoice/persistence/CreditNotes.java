package org.kirana.invoice.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kirana.events.Rows;
import org.kirana.invoice.domain.Credit;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Series;

/** All issued credit notes. A note and its number are written together, as a bill and its own. */
@ApplicationScoped
public class CreditNotes implements PanacheRepositoryBase<IssuedCreditNote, UUID> {

  private final SeriesBook seriesBook;
  private final Invoices invoices;
  private final Rows rows;

  CreditNotes(SeriesBook seriesBook, Invoices invoices, Rows rows) {
    this.seriesBook = seriesBook;
    this.invoices = invoices;
    this.rows = rows;
  }

  public boolean contains(CreditNoteId id) {
    return rows.find(IssuedCreditNote.class, id.value()).isPresent();
  }

  public Optional<IssuedCreditNote> locked(CreditNoteId id) {
    return rows.lock(IssuedCreditNote.class, id.value());
  }

  /** What a note of this invoice says, if it was issued before. */
  public Optional<CreditNote> known(CreditNoteId id, Invoice invoice) {
    return rows.find(IssuedCreditNote.class, id.value()).map(issued -> issued.note(invoice.bill()));
  }

  /** Credits an invoice whose row the caller has locked. */
  public CreditNote issue(CreditNoteId id, Invoice invoice, Credit credit, Instant causedAt) {
    Sale sale = invoice.bill().sale();
    Instant issuedAt = CreditNote.creditedAt(sale.soldAt(), causedAt);
    Series series = Series.ofCreditNotes(sale.seller().code(), issuedAt);
    CreditNote note =
        new CreditNote(seriesBook.next(series), invoice.standing(), credit.after(), issuedAt);
    invoice.credited(note);
    persist(new IssuedCreditNote(id, invoice.id(), credit.cause(), note));
    return note;
  }

  /** What the credit note says, for readers. */
  @Transactional
  public Optional<CreditNote> note(CreditNoteId id) {
    return findByIdOptional(id.value())
        .flatMap(issued -> invoices.bill(issued.invoiceId()).map(issued::note));
  }
}
