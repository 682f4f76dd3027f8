package org.kirana.invoice.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kirana.events.operator.Recollection;
import org.kirana.events.operator.Remembered;
import org.kirana.events.operator.Written;

/** Which bill and credit notes an order has, and whether they were sent. */
@ApplicationScoped
class IssuedDocuments implements Recollection {

  private static final String NUMBERED =
      """
      SELECT order_id FROM invoice WHERE number = ?
      UNION SELECT order_id FROM invoice JOIN credit_note USING (invoice_id)
        WHERE credit_note.number = ?
      """;

  private static final String INVOICE =
      """
      SELECT invoice_id, contact_id, store_id, number, payable_paise, issued_at, state, sent_at,
        failed_at, failure_reason, cancelled_at
      FROM invoice WHERE order_id = ?
      """;

  private static final String CREDIT_NOTES =
      """
      SELECT credit_note_id, c.number, c.issued_at, c.state, c.sent_at, c.failed_at,
        c.failure_reason, c.cause
      FROM credit_note c JOIN invoice USING (invoice_id) WHERE order_id = ? ORDER BY c.issued_at
      """;

  private final Written written;

  IssuedDocuments(Written written) {
    this.written = written;
  }

  @Override
  public List<UUID> called(String name) throws SQLException {
    return written.rows(NUMBERED, name.strip(), name.strip()).stream()
        .map(row -> UUID.fromString(row.text("order_id")))
        .toList();
  }

  @Override
  public Optional<Remembered> of(UUID order) throws SQLException {
    Optional<Written.Row> invoice = written.rows(INVOICE, order).stream().findFirst();
    if (invoice.isEmpty()) {
      return Optional.empty();
    }
    List<Remembered.Entry> entries = new ArrayList<>();
    Set<String> mentions = new HashSet<>();
    mentions.add(order.toString());
    mentions.add("invoice:" + invoice.get().text("invoice_id"));
    tell(invoice.get(), "invoice", entries);
    for (Written.Row note : written.rows(CREDIT_NOTES, order)) {
      mentions.add("credit-note:" + note.text("credit_note_id"));
      tell(note, "credit note", entries);
    }
    return Optional.of(
        new Remembered(
            Set.of(order.toString(), invoice.get().text("contact_id")), mentions, entries));
  }

  private static void tell(Written.Row row, String what, List<Remembered.Entry> entries) {
    row.tell(
        entries,
        "issued_at",
        what + " issued; its state is of now",
        "invoice_id",
        "credit_note_id",
        "number",
        "store_id",
        "payable_paise",
        "cause",
        "state");
    row.tell(entries, "sent_at", what + " sent", "number");
    row.tell(entries, "failed_at", what + " not sent", "number", "failure_reason");
    row.tell(entries, "cancelled_at", what + " cancelled", "number");
  }
}
