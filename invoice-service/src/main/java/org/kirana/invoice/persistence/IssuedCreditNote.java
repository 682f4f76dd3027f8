package org.kirana.invoice.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.CreditNote;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.InvoiceId;
import org.kirana.invoice.domain.InvoiceState;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.domain.Standing;

/**
 * An issued credit note: its number, what it credits and how far it has come. What it says is the
 * bill's.
 */
@Entity
@Table(name = "credit_note")
public class IssuedCreditNote {

  @Id private UUID creditNoteId;
  private UUID invoiceId;
  private String cause;

  /** Positions of the bill's lines that stood before; none: the whole bill. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  private @Nullable List<Integer> stoodBefore;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<Integer> standAfter;

  private String number;
  private Instant issuedAt;

  @Enumerated(EnumType.STRING)
  private InvoiceState state;

  private @Nullable Instant sentAt;
  private @Nullable Instant failedAt;
  private @Nullable String failureReason;

  @SuppressWarnings("NullAway.Init")
  protected IssuedCreditNote() {}

  public IssuedCreditNote(CreditNoteId id, InvoiceId invoiceId, String cause, CreditNote note) {
    this.creditNoteId = id.value();
    this.invoiceId = invoiceId.value();
    this.cause = cause;
    this.stoodBefore = note.before().positions();
    this.standAfter = note.after().positions();
    this.number = note.number().value();
    this.issuedAt = note.issuedAt();
    this.state = InvoiceState.ISSUED;
  }

  public void sent(Report sentOrDelivered, Instant at) {
    state = state.after(sentOrDelivered);
    if (sentAt == null) {
      sentAt = at;
    }
  }

  /** Whether this is the first time that it is known to have failed. */
  public boolean failed(String reason, Instant at) {
    state = state.after(Report.FAILED);
    if (state != InvoiceState.FAILED || failedAt != null) {
      return false;
    }
    failedAt = at;
    failureReason = reason;
    return true;
  }

  public CreditNote note(Bill bill) {
    Standing before = stoodBefore == null ? Standing.whole(bill) : new Standing(bill, stoodBefore);
    Standing after = new Standing(bill, standAfter);
    return new CreditNote(new DocumentNumber(number), before, after, issuedAt);
  }

  public InvoiceId invoiceId() {
    return new InvoiceId(invoiceId);
  }

  public InvoiceState state() {
    return state;
  }
}
