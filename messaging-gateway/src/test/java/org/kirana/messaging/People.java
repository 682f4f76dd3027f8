package org.kirana.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** What the gateway knows of a person, whom a test asks for; merged contacts are one. */
record People(DataSource database) {

  /** Under which number and user id somebody is reached today. */
  Optional<WhatsAppIdentity> reached(ContactId contact) {
    List<String> latestFirst =
        all("SELECT address FROM contact_address WHERE %s ORDER BY since DESC, address", contact);
    return WhatsAppIdentity.of(
        latest(latestFirst, WhatsAppIdentity.PHONE).map(PhoneNumber::new).orElse(null),
        latest(latestFirst, WhatsAppIdentity.USER).map(UserId::new).orElse(null));
  }

  boolean wantNoNews(ContactId contact, Line line) {
    String latest =
        "SELECT stopped FROM news_wish WHERE line = '%s' AND %%s ORDER BY wished_at DESC LIMIT 1";
    return all(latest.formatted(line), contact).contains("t");
  }

  /** What somebody calls themselves; nothing if they never said. */
  Optional<String> username(ContactId contact) {
    String latest = "SELECT username FROM contact_username WHERE %s ORDER BY since DESC LIMIT 1";
    return all(latest, contact).stream().findFirst();
  }

  private static Optional<String> latest(List<String> addresses, String kind) {
    return addresses.stream()
        .filter(address -> address.startsWith(kind))
        .map(address -> address.substring(kind.length()))
        .findFirst();
  }

  private List<String> all(String query, ContactId contact) {
    String same = "contact_id IN (SELECT id FROM same_person(?) AS id)";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query.formatted(same))) {
      select.setObject(1, contact.value());
      ResultSet rows = select.executeQuery();
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
