package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Pace;

/** What slows down beside the claims themselves: one contact, or one of our numbers. */
@ApplicationScoped
public class Paces {

  private static final String GIVE_BACK =
      """
      UPDATE contact_pace SET full_at = full_at - ? * interval '1 millisecond'
      WHERE contact_id = ? AND line = ?""";
  private static final String SLOW =
      """
      INSERT INTO contact_pace AS pace (contact_id, line, full_at) VALUES (?, ?, ?)
      ON CONFLICT (contact_id, line) DO UPDATE
      SET full_at = greatest(pace.full_at, excluded.full_at)""";
  private static final String PAUSE =
      """
      INSERT INTO line_pause AS pause (line, until) VALUES (?, ?)
      ON CONFLICT (line) DO UPDATE SET until = greatest(pause.until, excluded.until)""";

  private final Database database;
  private final Pace pace;

  Paces(Database database, Pace pace) {
    this.database = database;
    this.pace = pace;
  }

  /** A message was claimed and did not leave. */
  public void giveBack(ContactId contact, Line line) {
    database.with(
        connection -> {
          try (PreparedStatement giveBack = connection.prepareStatement(GIVE_BACK)) {
            giveBack.setLong(1, pace.every().toMillis());
            giveBack.setObject(2, contact.value());
            giveBack.setString(3, line.name());
            return giveBack.executeUpdate();
          }
        });
  }

  /** WhatsApp says that this contact's bucket is empty until then, whatever we count. */
  public void slow(ContactId contact, Line line, Instant until) {
    database.with(
        connection -> {
          try (PreparedStatement slow = connection.prepareStatement(SLOW)) {
            slow.setObject(1, contact.value());
            slow.setString(2, line.name());
            slow.setObject(3, until.plus(pace.ahead()).atOffset(ZoneOffset.UTC));
            return slow.executeUpdate();
          }
        });
  }

  public void pause(Line line, Instant until) {
    database.with(
        connection -> {
          try (PreparedStatement pause = connection.prepareStatement(PAUSE)) {
            pause.setString(1, line.name());
            pause.setObject(2, until.atOffset(ZoneOffset.UTC));
            return pause.executeUpdate();
          }
        });
  }
}
