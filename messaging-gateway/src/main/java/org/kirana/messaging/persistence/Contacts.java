package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Who is who. A person gets a contact id when first seen, committed before anything about the
 * person is published; ids that turn out to be one person's are merged for ever.
 */
@ApplicationScoped
public class Contacts {

  private final ContactTable table;
  private final ContactRegister register;
  private final KnownContacts known;

  Contacts(ContactTable table, ContactRegister register, KnownContacts known) {
    this.table = table;
    this.register = register;
    this.known = known;
  }

  public Map<WhatsAppIdentity, ContactId> resolve(Collection<WhatsAppIdentity> identities) {
    return resolve(identities, List.of());
  }

  /**
   * The contact of every identity, committed when this returns. Who changes number or user id stays
   * the same contact, and is reached under the new one.
   */
  public Map<WhatsAppIdentity, ContactId> resolve(
      Collection<WhatsAppIdentity> identities, Collection<IdentityChange> changes) {
    if (identities.isEmpty() && changes.isEmpty()) {
      return Map.of();
    }
    long asOf = known.asOf();
    return changes.isEmpty()
        ? known.all(identities).orElseGet(() -> enter(identities, changes, asOf))
        : enter(identities, changes, asOf);
  }

  private Map<WhatsAppIdentity, ContactId> enter(
      Collection<WhatsAppIdentity> identities, Collection<IdentityChange> changes, long asOf) {
    Map<WhatsAppIdentity, ContactId> entered = register.resolve(identities, changes);
    known.learn(entered, asOf);
    known.askNext();
    return entered;
  }

  /** The contact under which a person is known today; merged contacts lead to the oldest. */
  public ContactId today(ContactId contact) {
    long asOf = known.asOf();
    ContactId lately = known.today(contact);
    if (lately != null) {
      return lately;
    }
    ContactId today = table.sameAs(contact);
    known.learn(contact, today, asOf);
    return today;
  }
}
