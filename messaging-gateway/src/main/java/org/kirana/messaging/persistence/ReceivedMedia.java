package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Media;

/** The files that people sent, each to be fetched by one instance at a time. */
@ApplicationScoped
public class ReceivedMedia {

  private static final String RECORD =
      """
      INSERT INTO received_media (media_id, contact_id, line, mime_type, sha256, state, due_at, received_at)
      VALUES (?, ?, ?, ?, ?, 'WAITING', now(), ?) ON CONFLICT (media_id) DO NOTHING""";
  private static final String CLAIM =
      """
      UPDATE received_media SET attempts = attempts + 1,
        due_at = clock_timestamp() + ? * interval '1 millisecond'
      WHERE media_id = (
        SELECT media_id FROM received_media WHERE state = 'WAITING' AND due_at <= clock_timestamp()
        ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING media_id, line, mime_type, sha256, attempts""";
  private static final String LATER =
      """
      UPDATE received_media SET due_at = clock_timestamp() + ? * interval '1 millisecond', reason = ?
      WHERE media_id = ? AND state = 'WAITING'""";
  private static final String PUT_BACK =
      """
      UPDATE received_media SET due_at = clock_timestamp(), attempts = greatest(attempts - 1, 0),
        reason = ?
      WHERE media_id = ? AND state = 'WAITING'""";
  private static final String SETTLE =
      """
      UPDATE received_media SET state = ?, reason = ?, place = ?
      WHERE media_id = ? AND state = 'WAITING'""";

  private final Database database;

  ReceivedMedia(Database database) {
    this.database = database;
  }

  public void record(ContactId contact, Line line, Media media, Instant at) {
    database.with(
        connection -> {
          try (PreparedStatement record = connection.prepareStatement(RECORD)) {
            record.setString(1, media.mediaId());
            record.setObject(2, contact.value());
            record.setString(3, line.name());
            record.setString(4, media.mimeType());
            record.setString(5, media.sha256());
            record.setObject(6, at.atOffset(ZoneOffset.UTC));
            return record.executeUpdate();
          }
        });
  }

  /** The next that is due; whoever dies with it loses it when the lease ends. */
  public Optional<ClaimedMedia> claim(Duration lease) {
    return database.with(
        connection -> {
          try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setLong(1, lease.toMillis());
            ResultSet row = claim.executeQuery();
            return row.next()
                ? Optional.of(
                    new ClaimedMedia(
                        row.getString(1),
                        Line.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5)))
                : Optional.<ClaimedMedia>empty();
          }
        });
  }

  public void later(String mediaId, Duration pause, String reason) {
    database.with(
        connection -> {
          try (PreparedStatement later = connection.prepareStatement(LATER)) {
            later.setLong(1, pause.toMillis());
            later.setString(2, reason);
            later.setString(3, mediaId);
            return later.executeUpdate();
          }
        });
  }

  /** For a trouble of our own, which is no attempt: it is due again behind the others. */
  public void putBack(String mediaId, String reason) {
    database.with(
        connection -> {
          try (PreparedStatement back = connection.prepareStatement(PUT_BACK)) {
            back.setString(1, reason);
            back.setString(2, mediaId);
            return back.executeUpdate();
          }
        });
  }

  public void kept(String mediaId, String place) {
    settle(mediaId, "KEPT", null, place);
  }

  /** Nobody will see it; the row says why. */
  public void quarantined(String mediaId, String reason) {
    settle(mediaId, "QUARANTINED", reason, null);
  }

  private void settle(
      String mediaId, String state, @Nullable String reason, @Nullable String place) {
    database.with(
        connection -> {
          try (PreparedStatement settle = connection.prepareStatement(SETTLE)) {
            settle.setString(1, state);
            settle.setString(2, reason);
            settle.setString(3, place);
            settle.setString(4, mediaId);
            return settle.executeUpdate();
          }
        });
  }
}
