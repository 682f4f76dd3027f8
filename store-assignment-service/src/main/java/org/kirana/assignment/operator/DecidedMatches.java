package org.kirana.assignment.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kirana.events.operator.Recollection;
import org.kirana.events.operator.Remembered;
import org.kirana.events.operator.Written;

/** What store-assignment-service decided about an order, and whom it asked. */
@ApplicationScoped
class DecidedMatches implements Recollection {

  private static final String MATCH =
      """
      SELECT contact_id, decided_at, state, store_id, attempt AS stores_asked, total_paise,
        jsonb_array_length(coalesce(shortfalls -> 'all', '[]')) AS shortfalls, packed_at, closed_at
      FROM order_match WHERE order_id = ?
      """;

  /** While and after partners are asked, the explanation holds one round for each look. */
  private static final String OFFERS =
      """
      SELECT (offer ->> 'attempt')::int AS attempt, offer ->> 'store' AS store_id,
        (offer ->> 'madeAt')::timestamptz AS made_at, (offer ->> 'sentAt')::timestamptz AS sent_at,
        (offer ->> 'answerBy')::timestamptz AS answer_by,
        offer -> 'ending' ->> 'how' AS how, offer -> 'ending' ->> 'reason' AS reason,
        (offer -> 'ending' ->> 'at')::timestamptz AS ended_at
      FROM order_match, jsonb_path_query(explanation, '$.rounds[*].offer') AS offer
      WHERE order_id = ? ORDER BY made_at
      """;

  private final Written written;

  DecidedMatches(Written written) {
    this.written = written;
  }

  @Override
  public List<UUID> called(String name) {
    return List.of();
  }

  @Override
  public Optional<Remembered> of(UUID order) throws SQLException {
    Optional<Written.Row> match = written.rows(MATCH, order).stream().findFirst();
    if (match.isEmpty()) {
      return Optional.empty();
    }
    List<Remembered.Entry> entries = new ArrayList<>();
    for (Written.Row offer : written.rows(OFFERS, order)) {
      tell(offer, entries);
    }
    tellMatch(match.get(), entries);
    return Optional.of(
        new Remembered(
            Set.of(order.toString(), match.get().text("contact_id")),
            Set.of(order.toString()),
            entries));
  }

  private static void tell(Written.Row offer, List<Remembered.Entry> entries) {
    offer.tell(entries, "made_at", "offered to a store", "attempt", "store_id", "answer_by");
    offer.tell(entries, "sent_at", "the offer was sent", "attempt", "store_id");
    offer.tell(entries, "ended_at", "the offer ended", "attempt", "store_id", "how", "reason");
  }

  private static void tellMatch(Written.Row match, List<Remembered.Entry> entries) {
    match.tell(
        entries,
        "decided_at",
        "decided; its state is of now",
        "state",
        "store_id",
        "stores_asked",
        "total_paise",
        "shortfalls");
    match.tell(entries, "packed_at", "packed");
    match.tell(entries, "closed_at", "closed", "state");
  }
}
