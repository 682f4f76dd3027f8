package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Line;

/** Files that people sent us, and under which id each line's WhatsApp has them by now. */
@ApplicationScoped
public class UploadedFiles {

  /** WhatsApp keeps an upload for 30 days; a day less, so that none ends on its way. */
  private static final String FIND =
      """
      SELECT r.state = 'KEPT', r.state = 'WAITING', r.place, r.mime_type, u.uploaded_as
      FROM received_media r LEFT JOIN uploaded_file u
        ON u.media_id = r.media_id AND u.line = ? AND u.uploaded_at > now() - interval '29 days'
      WHERE r.media_id = ?""";

  private static final String REMEMBER =
      """
      INSERT INTO uploaded_file (media_id, line, uploaded_as, uploaded_at)
      SELECT media_id, ?, ?, now() FROM received_media WHERE media_id = ?
      ON CONFLICT (media_id, line) DO UPDATE
      SET uploaded_as = excluded.uploaded_as, uploaded_at = excluded.uploaded_at""";

  /**
   * A file as we know it.
   *
   * @param arriving whether it is still to be fetched
   * @param place where it is kept
   * @param uploadedAs its id at WhatsApp, if it has one
   */
  public record File(
      boolean kept,
      boolean arriving,
      @Nullable String place,
      @Nullable String mimeType,
      @Nullable String uploadedAs) {}

  private final Database database;

  UploadedFiles(Database database) {
    this.database = database;
  }

  public Optional<File> find(String receivedId, Line line) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, line.name());
            find.setString(2, receivedId);
            ResultSet row = find.executeQuery();
            return row.next()
                ? Optional.of(
                    new File(
                        row.getBoolean(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                : Optional.<File>empty();
          }
        });
  }

  public void remember(String receivedId, Line line, String uploadedAs) {
    database.with(
        connection -> {
          try (PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
            remember.setString(1, line.name());
            remember.setString(2, uploadedAs);
            remember.setString(3, receivedId);
            return remember.executeUpdate();
          }
        });
  }
}
