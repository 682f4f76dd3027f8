package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.TreeMap;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Wamid;

/**
 * That WhatsApp took a message is true whoever holds it now; its statuses may have come first, and
 * then they know better. Rows are locked in the order of their ids, as everybody locks them.
 */
@ApplicationScoped
public class AcceptedMessages {

  private static final String RECORD =
      """
      WITH taken AS MATERIALIZED (
        SELECT m.message_id, t.wamid FROM outgoing_message m
        JOIN unnest(?, ?) AS t (message_id, wamid) ON t.message_id = m.message_id
        WHERE m.open AND m.wamid IS DISTINCT FROM t.wamid
        ORDER BY m.message_id FOR UPDATE OF m)
      UPDATE outgoing_message m
      SET state = 'ACCEPTED', version = m.version + 1, lease = NULL, wamid = taken.wamid
      FROM taken WHERE m.message_id = taken.message_id""";

  private final Database database;

  AcceptedMessages(Database database) {
    this.database = database;
  }

  /** With one statement, and outside a transaction with one commit: all of them or none. */
  public void record(Map<MessageId, Wamid> accepted) {
    Map<String, String> sorted = new TreeMap<>();
    accepted.forEach((message, wamid) -> sorted.put(message.value(), wamid.value()));
    database.with(
        connection -> {
          try (PreparedStatement record = connection.prepareStatement(RECORD)) {
            record.setArray(1, connection.createArrayOf("text", sorted.keySet().toArray()));
            record.setArray(2, connection.createArrayOf("text", sorted.values().toArray()));
            return record.executeUpdate();
          }
        });
  }
}
