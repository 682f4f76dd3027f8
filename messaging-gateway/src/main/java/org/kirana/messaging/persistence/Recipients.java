package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** Under which number or user id a contact is reached today: the one that was learned last. */
@ApplicationScoped
public class Recipients {

  private static final String FIND =
      """
      WITH person AS (SELECT coalesce((SELECT same_as FROM contact_alias WHERE contact_id = ?), ?) AS id)
      SELECT address FROM contact_address WHERE contact_id IN (
        SELECT id FROM person
        UNION ALL SELECT contact_id FROM contact_alias WHERE same_as = (SELECT id FROM person))
      ORDER BY since DESC, address""";

  private final Database database;

  Recipients(Database database) {
    this.database = database;
  }

  public Optional<WhatsAppIdentity> of(ContactId contact) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, contact.value());
            find.setObject(2, contact.value());
            return latest(find.executeQuery());
          }
        });
  }

  public @Nullable PhoneNumber phoneOf(ContactId contact) {
    return of(contact).map(WhatsAppIdentity::phone).orElse(null);
  }

  private static Optional<WhatsAppIdentity> latest(ResultSet rows) throws SQLException {
    PhoneNumber phone = null;
    UserId user = null;
    while (rows.next()) {
      String address = rows.getString(1);
      if (address.startsWith(WhatsAppIdentity.PHONE) && phone == null) {
        phone = new PhoneNumber(address.substring(WhatsAppIdentity.PHONE.length()));
      } else if (address.startsWith(WhatsAppIdentity.USER) && user == null) {
        user = new UserId(address.substring(WhatsAppIdentity.USER.length()));
      }
    }
    return WhatsAppIdentity.of(phone, user);
  }
}
