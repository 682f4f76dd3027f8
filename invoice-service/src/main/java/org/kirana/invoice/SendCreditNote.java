package org.kirana.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Consumer;
import org.kirana.events.Alarms;
import org.kirana.invoice.domain.CreditNoteId;
import org.kirana.invoice.domain.Report;
import org.kirana.invoice.persistence.CreditNotes;
import org.kirana.invoice.persistence.IssuedCreditNote;

/**
 * WhatsApp reports what became of a credit note's message. That the order is cancelled the shopper
 * knows already; an operator hears once of a note that did not reach them.
 */
@ApplicationScoped
public class SendCreditNote {

  private final CreditNotes creditNotes;
  private final Alarms alarms;

  SendCreditNote(CreditNotes creditNotes, Alarms alarms) {
    this.creditNotes = creditNotes;
    this.alarms = alarms;
  }

  /**
   * @param report that it was sent or delivered
   */
  public void reached(CreditNoteId id, Report report, Instant at) {
    withNote(id, note -> note.sent(report, at));
  }

  public void failed(CreditNoteId id, String reason, Instant at) {
    withNote(
        id,
        note -> {
          if (note.failed(reason, at)) {
            alarms.raise("credit-note-failed", "creditNoteId=" + id);
          }
        });
  }

  private void withNote(CreditNoteId id, Consumer<IssuedCreditNote> report) {
    creditNotes
        .locked(id)
        .ifPresentOrElse(
            report, () -> alarms.raise("status-without-credit-note", "creditNoteId=" + id));
  }
}
