package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** Enters into the database who is not known yet, and merges what turns out to be one person. */
@ApplicationScoped
class ContactRegister {

  private final ContactTable table;

  ContactRegister(ContactTable table) {
    this.table = table;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<WhatsAppIdentity, ContactId> resolve(
      Collection<WhatsAppIdentity> identities, Collection<IdentityChange> changes) {
    List<List<String>> people =
        Stream.concat(
                identities.stream().map(WhatsAppIdentity::addresses),
                changes.stream().map(IdentityChange::addresses))
            .map(Stream::toList)
            .toList();
    Map<String, ContactId> known = known(people);
    mergeWhatBelongsTogether(people, known);
    changes.forEach(
        change -> table.learned(change.after().addresses().sorted().toList(), change.at()));
    return byIdentity(identities, known);
  }

  private Map<String, ContactId> known(List<List<String>> people) {
    List<String> addresses = people.stream().flatMap(List::stream).distinct().sorted().toList();
    if (addresses.isEmpty()) {
      return Map.of();
    }
    Map<String, ContactId> known = table.find(addresses);
    if (known.size() < addresses.size()) {
      table.insert(newcomers(people, known));
      known = table.find(addresses);
    }
    return known;
  }

  /** A new address belongs to the contact of its companion, or to a new contact. */
  private static Map<String, ContactId> newcomers(
      List<List<String>> people, Map<String, ContactId> known) {
    Map<String, ContactId> candidates = new HashMap<>(known);
    for (List<String> addresses : people) {
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

  private void mergeWhatBelongsTogether(List<List<String>> people, Map<String, ContactId> known) {
    for (List<String> addresses : people) {
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
