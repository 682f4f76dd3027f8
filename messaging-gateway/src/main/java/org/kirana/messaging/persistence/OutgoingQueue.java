package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kirana.messaging.domain.Addressee;
import org.kirana.messaging.domain.CustomerServiceWindow;
import org.kirana.messaging.domain.MessageId;
import org.kirana.messaging.domain.Pace;

/**
 * The messages that are due, replies first, and of each contact and line only the oldest that is
 * not settled; what WhatsApp has taken once holds nobody up. So a contact with a long queue takes
 * one place among the others, and not more than its pace allows. What has to be known of the person
 * comes with the claim. Leases and paces run on the database's clock, the only one that all
 * instances share.
 */
@ApplicationScoped
public class OutgoingQueue {

  private static final String CLAIM =
      """
      WITH due AS MATERIALIZED (
        SELECT o.message_id, o.contact_id, o.line FROM outgoing_message o
        WHERE o.open AND o.state <> 'SENDING' AND o.due_at <= clock_timestamp()
        AND (o.contact_id, o.line) NOT IN (
          SELECT contact_id, line FROM contact_pace
          WHERE full_at > now() + ? * interval '1 millisecond')
        AND o.line NOT IN (SELECT line FROM line_pause WHERE until > now())
        AND (o.state = 'WAITING'
          OR coalesce(o.doubted_until_ms, 0) <= (SELECT ran_ms FROM webhook_clock))
        AND NOT EXISTS (
          SELECT FROM outgoing_message earlier
          WHERE earlier.contact_id = o.contact_id AND earlier.line = o.line
          AND earlier.position < o.position AND earlier.wamid IS NULL AND earlier.open)
        ORDER BY o.priority, o.position LIMIT ? FOR UPDATE OF o SKIP LOCKED),
      paced AS (
        INSERT INTO contact_pace AS pace (contact_id, line, full_at)
        SELECT contact_id, line, now() + count(*) * ? * interval '1 millisecond'
        FROM due GROUP BY contact_id, line ORDER BY contact_id, line
        ON CONFLICT (contact_id, line) DO UPDATE
        SET full_at = greatest(pace.full_at, now()) + (excluded.full_at - now()))
      UPDATE outgoing_message m
      SET state = 'SENDING', version = m.version + 1, attempts = m.attempts + 1, lease = gen_random_uuid(),
        lease_until = clock_timestamp() + ? * interval '1 millisecond',
        guesses = m.guesses + CASE m.state WHEN 'UNSURE' THEN 1 ELSE 0 END
      FROM due, LATERAL (SELECT ARRAY(SELECT id FROM same_person(due.contact_id) AS id) AS ids) AS person
      WHERE m.message_id = due.message_id
      RETURNING m.message_id, new.lease, m.command, new.attempts, old.state = 'UNSURE',
        m.window_refused, m.recorded_at,
        ARRAY(SELECT address FROM contact_address WHERE contact_id = ANY (person.ids)
          ORDER BY since DESC, address),
        (SELECT max(last_inbound_at) FROM line_window
          WHERE line = m.line AND contact_id = ANY (person.ids)),
        (SELECT stopped FROM news_wish WHERE line = m.line AND contact_id = ANY (person.ids)
          ORDER BY wished_at DESC LIMIT 1),
        m.traceparent\
      """;
  private static final String DOUBT =
      """
      WITH lost AS MATERIALIZED (
        SELECT message_id FROM outgoing_message
        WHERE lease IS NOT NULL AND state = 'SENDING' AND lease_until < clock_timestamp() FOR UPDATE SKIP LOCKED)
      UPDATE outgoing_message m
      SET state = 'UNSURE', version = m.version + 1, lease = NULL,
        due_at = clock_timestamp() + ? * interval '1 millisecond',
        doubted_until_ms = (SELECT ran_ms FROM webhook_clock) + ?
      FROM lost WHERE m.message_id = lost.message_id\
      """;

  private final Database database;
  private final Pace pace;

  OutgoingQueue(Database database, Pace pace) {
    this.database = database;
    this.pace = pace;
  }

  /** Takes up to so many messages that are due, for as long as the lease lasts. */
  public List<ClaimedMessage> claim(int most, Duration lease) {
    long now = System.nanoTime();
    return database.with(
        connection -> {
          try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setLong(1, pace.ahead().toMillis());
            claim.setInt(2, most);
            claim.setLong(3, pace.every().toMillis());
            claim.setLong(4, lease.toMillis());
            return claimed(claim.executeQuery(), now);
          }
        });
  }

  /** Whoever held these is gone, perhaps in the middle of sending: wait for a status. */
  public int doubtLostLeases(Duration statusWait) {
    return database.with(
        connection -> {
          try (PreparedStatement doubt = connection.prepareStatement(DOUBT)) {
            doubt.setLong(1, statusWait.toMillis());
            doubt.setLong(2, statusWait.toMillis());
            return doubt.executeUpdate();
          }
        });
  }

  private static List<ClaimedMessage> claimed(ResultSet rows, long now) throws SQLException {
    List<ClaimedMessage> claimed = new ArrayList<>();
    while (rows.next()) {
      claimed.add(
          new ClaimedMessage(
              new MessageId(rows.getString(1)),
              rows.getObject(2, UUID.class),
              rows.getString(3),
              addressee(rows),
              rows.getInt(4),
              rows.getBoolean(5),
              rows.getBoolean(6),
              rows.getObject(7, OffsetDateTime.class).toInstant(),
              now,
              rows.getString(11)));
    }
    return claimed;
  }

  private static Addressee addressee(ResultSet rows) throws SQLException {
    String[] addresses = (String[]) rows.getArray(8).getArray();
    return new Addressee(
        new Addresses(List.of(addresses)).identity(),
        new CustomerServiceWindow(
            Optional.ofNullable(rows.getObject(9, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)),
        rows.getBoolean(10));
  }
}
