package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** Under which number or user id a contact is reached today: the one that was learned last. */
@ApplicationScoped
public class Recipients {

  private static final String FIND =
      """
      SELECT address FROM contact_address
      WHERE contact_id IN (SELECT id FROM same_person(?) AS id) ORDER BY since DESC, address""";

  private final Database database;

  Recipients(Database database) {
    this.database = database;
  }

  public Optional<WhatsAppIdentity> of(ContactId contact) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, contact.value());
            return addresses(find.executeQuery()).identity();
          }
        });
  }

  public @Nullable PhoneNumber phoneOf(ContactId contact) {
    return of(contact).map(WhatsAppIdentity::phone).orElse(null);
  }

  private static Addresses addresses(ResultSet rows) throws SQLException {
    List<String> addresses = new ArrayList<>();
    while (rows.next()) {
      addresses.add(rows.getString(1));
    }
    return new Addresses(addresses);
  }
}
