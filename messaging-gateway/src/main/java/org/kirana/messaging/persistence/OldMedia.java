package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files that were kept long enough, each to be forgotten by one instance at a time. */
@ApplicationScoped
public class OldMedia {

  private static final String CLAIM =
      """
      UPDATE received_media SET due_at = clock_timestamp() + ? * interval '1 millisecond'
      WHERE media_id = (
        SELECT media_id FROM received_media
        WHERE state <> 'WAITING' AND received_at < now() - ? * interval '1 millisecond'
          AND due_at <= now()
        ORDER BY received_at LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING media_id, place""";
  private static final String FORGET =
      "DELETE FROM received_media WHERE media_id = ? AND state <> 'WAITING'";

  /**
   * A file whose time is over.
   *
   * @param place null if it was never known to be kept
   */
  public record Old(String mediaId, @Nullable String place) {}

  private final Database database;

  OldMedia(Database database) {
    this.database = database;
  }

  /** The oldest; whoever fails with it leaves it for another try when the lease ends. */
  public Optional<Old> claim(Duration keepFor, Duration lease) {
    return database.with(
        connection -> {
          try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setLong(1, lease.toMillis());
            claim.setLong(2, keepFor.toMillis());
            ResultSet row = claim.executeQuery();
            return row.next()
                ? Optional.of(new Old(row.getString(1), row.getString(2)))
                : Optional.<Old>empty();
          }
        });
  }

  public void forgotten(String mediaId) {
    database.with(
        connection -> {
          try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, mediaId);
            return forget.executeUpdate();
          }
        });
  }
}
