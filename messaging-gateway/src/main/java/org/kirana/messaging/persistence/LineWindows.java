package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.CustomerServiceWindow;
import org.kirana.messaging.domain.Line;

/** When each contact last wrote to each line; the moment only moves forward. */
@ApplicationScoped
public class LineWindows {

  private static final String OPEN =
      """
      INSERT INTO line_window (contact_id, line, last_inbound_at) VALUES (?, ?, ?)
      ON CONFLICT (contact_id, line) DO UPDATE SET last_inbound_at = excluded.last_inbound_at
      WHERE line_window.last_inbound_at < excluded.last_inbound_at""";
  private static final String FIND =
      """
      SELECT max(last_inbound_at) FROM line_window
      WHERE line = ? AND contact_id IN (SELECT id FROM same_person(?) AS id)""";

  private final Database database;

  LineWindows(Database database) {
    this.database = database;
  }

  public void heardFrom(ContactId contact, Line line, Instant at) {
    database.with(
        connection -> {
          try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setObject(1, contact.value());
            open.setString(2, line.name());
            open.setObject(3, at.atOffset(ZoneOffset.UTC));
            return open.executeUpdate();
          }
        });
  }

  public CustomerServiceWindow of(ContactId contact, Line line) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, line.name());
            find.setObject(2, contact.value());
            return new CustomerServiceWindow(lastInbound(find.executeQuery()));
          }
        });
  }

  private static Optional<Instant> lastInbound(ResultSet rows) throws SQLException {
    return rows.next()
        ? Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
        : Optional.empty();
  }
}
