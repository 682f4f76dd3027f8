package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** Under which number a contact is reached today: the one that was learned last. */
@ApplicationScoped
public class Recipients {

  private static final String FIND =
      """
      SELECT substr(address, length(?) + 1) FROM contact_address
      WHERE starts_with(address, ?) AND contact_id IN (SELECT id FROM same_person(?) AS id)
      ORDER BY since DESC, address LIMIT 1""";

  private final Database database;

  Recipients(Database database) {
    this.database = database;
  }

  public @Nullable PhoneNumber phoneOf(ContactId contact) {
    return find(contact).orElse(null);
  }

  private Optional<PhoneNumber> find(ContactId contact) {
    return database.with(
        connection -> {
          try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, WhatsAppIdentity.PHONE);
            find.setString(2, WhatsAppIdentity.PHONE);
            find.setObject(3, contact.value());
            ResultSet row = find.executeQuery();
            return row.next()
                ? Optional.of(new PhoneNumber(row.getString(1)))
                : Optional.<PhoneNumber>empty();
          }
        });
  }
}
