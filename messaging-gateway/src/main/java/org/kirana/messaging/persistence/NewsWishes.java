package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.NewsWish;

/** Who does not want to hear from a line without having asked; the latest wish counts. */
@ApplicationScoped
public class NewsWishes {

  private static final String REMEMBER =
      """
      INSERT INTO news_wish (contact_id, line, stopped, wished_at) VALUES (?, ?, ?, ?)
      ON CONFLICT (contact_id, line) DO UPDATE
      SET stopped = excluded.stopped, wished_at = excluded.wished_at
      WHERE news_wish.wished_at < excluded.wished_at""";

  private final Database database;

  NewsWishes(Database database) {
    this.database = database;
  }

  public void remember(ContactId contact, Line line, NewsWish wish, Instant at) {
    database.with(
        connection -> {
          try (PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
            remember.setObject(1, contact.value());
            remember.setString(2, line.name());
            remember.setBoolean(3, wish == NewsWish.STOP);
            remember.setObject(4, at.atOffset(ZoneOffset.UTC));
            return remember.executeUpdate();
          }
        });
  }
}
