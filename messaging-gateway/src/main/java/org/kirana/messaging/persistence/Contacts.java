package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Who is who. A person gets a contact id when first seen, committed before anything about the
 * person is published; ids that turn out to be one person's are merged for ever.
 */
@ApplicationScoped
public class Contacts {

  private final ContactTable table;

  Contacts(ContactTable table) {
    this.table = table;
  }

  /** The contact of every identity, in a transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Map<WhatsAppIdentity, ContactId> resolve(Collection<WhatsAppIdentity> identities) {
    List<String> addresses =
        identities.stream().flatMap(WhatsAppIdentity::addresses).distinct().sorted().toList();
    if (addresses.isEmpty()) {
      return Map.of();
    }
    Map<String, ContactId> known = table.find(addresses);
    if (known.size() < addresses.size()) {
      table.insert(newcomers(identities, known));
      known = table.find(addresses);
    }
    mergeWhatBelongsTogether(identities, known);
    return byIdentity(identities, known);
  }

  /** The contact under which a person is known today; merged contacts lead to the oldest. */
  public ContactId today(ContactId contact) {
    return table.sameAs(contact);
  }

  /** A new address belongs to the contact of its companion, or to a new contact. */
  private static Map<String, ContactId> newcomers(
      Collection<WhatsAppIdentity> identities, Map<String, ContactId> known) {
    Map<String, ContactId> candidates = new HashMap<>(known);
    for (WhatsAppIdentity identity : identities) {
      List<String> addresses = identity.addresses().toList();
      ContactId contact =
          addresses.stream()
              .flatMap(address -> Optional.ofNullable(candidates.get(address)).stream())
              .findFirst()
              .orElseGet(ContactId::fresh);
      addresses.forEach(address -> candidates.putIfAbsent(address, contact));
    }
    candidates.keySet().removeAll(known.keySet());
    return candidates;
  }

  private void mergeWhatBelongsTogether(
      Collection<WhatsAppIdentity> identities, Map<String, ContactId> known) {
    for (WhatsAppIdentity identity : identities) {
      List<String> addresses = identity.addresses().toList();
      if (addresses.stream().map(known::get).distinct().count() > 1) {
        table.merge(addresses);
        known.putAll(table.find(known.keySet().stream().sorted().toList()));
      }
    }
  }

  private static Map<WhatsAppIdentity, ContactId> byIdentity(
      Collection<WhatsAppIdentity> identities, Map<String, ContactId> known) {
    Map<WhatsAppIdentity, ContactId> contacts = new HashMap<>();
    for (WhatsAppIdentity identity : identities) {
      identity
          .addresses()
          .findFirst()
          .map(known::get)
          .ifPresent(contact -> contacts.put(identity, contact));
    }
    return contacts;
  }
}
