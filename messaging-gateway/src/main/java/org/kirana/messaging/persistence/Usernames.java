package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Lately;
import org.kirana.messaging.domain.Username;

/**
 * What people call themselves at WhatsApp; the latest that we were told counts. What was told a
 * moment ago is not written again.
 */
@ApplicationScoped
public class Usernames {

  private static final Duration A_MOMENT = Duration.ofMinutes(1);
  private static final int MOST = 50_000;

  /**
   * In the order of their ids, so that two webhooks about the same people cannot lock each other.
   */
  private static final String REMEMBER =
      """
      INSERT INTO contact_username AS known (contact_id, username, since)
      SELECT * FROM unnest(?::uuid[], ?::text[], ?::timestamptz[]) AS told (contact_id, username, since)
      ORDER BY contact_id
      ON CONFLICT (contact_id) DO UPDATE SET username = excluded.username, since = excluded.since
      WHERE known.since <= excluded.since""";

  private final Database database;
  private final Lately<ContactId, Username> lately = new Lately<>(MOST);

  Usernames(Database database) {
    this.database = database;
  }

  public void remember(Map<ContactId, Username> told) {
    Map<String, Username> news = new TreeMap<>();
    told.forEach(
        (contact, username) -> {
          if (isNews(contact, username)) {
            news.put(contact.toString(), username);
          }
        });
    if (!news.isEmpty()) {
      database.with(connection -> write(connection, news));
      told.forEach(this::learn);
    }
  }

  private static int write(Connection connection, Map<String, Username> news) throws SQLException {
    try (PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
      remember.setArray(1, connection.createArrayOf("text", news.keySet().toArray()));
      remember.setArray(
          2,
          connection.createArrayOf("text", news.values().stream().map(Username::name).toArray()));
      remember.setArray(
          3,
          connection.createArrayOf(
              "text",
              news.values().stream()
                  .map(username -> username.at().atOffset(ZoneOffset.UTC).toString())
                  .toArray()));
      return remember.executeUpdate();
    }
  }

  private synchronized boolean isNews(ContactId contact, Username username) {
    Username known = lately.get(contact);
    return known == null
        || !known.name().equals(username.name())
        || !username.at().isBefore(known.at().plus(A_MOMENT));
  }

  private synchronized void learn(ContactId contact, Username username) {
    Username known = lately.get(contact);
    if (known == null || !username.at().isBefore(known.at())) {
      lately.put(contact, username);
    }
  }
}
