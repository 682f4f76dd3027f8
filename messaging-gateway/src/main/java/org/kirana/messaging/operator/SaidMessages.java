package org.kirana.messaging.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kirana.events.operator.Recollection;
import org.kirana.events.operator.Remembered;
import org.kirana.events.operator.Written;
import org.kirana.messaging.MessageCosts;
import org.kirana.messaging.MessageCosts.Costs;
import org.kirana.messaging.domain.OrderId;

/** Which messages were said about an order, what became of them and what they cost. */
@ApplicationScoped
class SaidMessages implements Recollection {

  /** Neither the words nor the wamid: in a wamid is the reader's number. */
  private static final String MESSAGES =
      """
      SELECT message_id, contact_id, line, command::jsonb -> 'content' ->> 'kind' AS kind,
        command::jsonb -> 'template' ->> 'name' AS template, state, attempts, guesses,
        failure_code, failure_reason, billable, price_category, price_type, recorded_at, priced_at
      FROM outgoing_message WHERE order_id = ? ORDER BY position
      """;

  private final Written written;
  private final MessageCosts costs;

  SaidMessages(Written written, MessageCosts costs) {
    this.written = written;
    this.costs = costs;
  }

  @Override
  public List<UUID> called(String name) {
    return List.of();
  }

  @Override
  public Optional<Remembered> of(UUID order) throws SQLException {
    List<Written.Row> messages = written.rows(MESSAGES, order);
    if (messages.isEmpty()) {
      return Optional.empty();
    }
    List<Remembered.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>(Set.of(order.toString()));
    Set<String> mentions = new HashSet<>(Set.of(order.toString()));
    for (Written.Row message : messages) {
      keys.add(message.text("contact_id"));
      mentions.add(message.text("message_id"));
      tell(message, entries);
    }
    entries.add(cost(order, entries.getLast()));
    return Optional.of(new Remembered(keys, mentions, entries));
  }

  private static void tell(Written.Row message, List<Remembered.Entry> entries) {
    message.tell(
        entries,
        "recorded_at",
        "message asked for; its state is of now",
        "message_id",
        "line",
        "kind",
        "template",
        "state",
        "attempts",
        "guesses",
        "failure_code",
        "failure_reason");
    message.tell(
        entries,
        "priced_at",
        "message priced",
        "message_id",
        "billable",
        "price_category",
        "price_type");
  }

  private Remembered.Entry cost(UUID order, Remembered.Entry last) {
    Costs all = costs.of(new OrderId(order));
    return new Remembered.Entry(
        last.at(),
        "all messages of the order together",
        Map.of(
            "messages", all.messages(),
            "billable", all.billable(),
            "unpriced", all.unpriced(),
            "paise", all.paise(),
            "rates", all.rates()));
  }
}
