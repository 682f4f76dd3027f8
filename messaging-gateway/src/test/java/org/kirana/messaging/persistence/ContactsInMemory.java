package org.kirana.messaging.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.NewsWish;

/** The rows behind {@link Contacts} without a database. */
public final class ContactsInMemory extends ContactTable {

  private final Map<String, ContactId> known = new HashMap<>();

  private ContactsInMemory() {
    super(new Database(null));
  }

  public static Contacts contacts() {
    return new Contacts(new ContactsInMemory());
  }

  public static WebhookClock nobodysClock() {
    return new WebhookClock(new Database(null));
  }

  public static NewsWishes nobodysWishes() {
    return new NewsWishes(new Database(null)) {
      @Override
      public void remember(ContactId contact, Line line, NewsWish wish, Instant at) {}
    };
  }

  @Override
  Map<String, ContactId> find(List<String> addresses) {
    Map<String, ContactId> found = new HashMap<>(known);
    found.keySet().retainAll(addresses);
    return found;
  }

  @Override
  ContactId sameAs(ContactId contact) {
    return contact;
  }

  @Override
  void insert(Map<String, ContactId> newcomers) {
    newcomers.forEach(known::putIfAbsent);
  }

  @Override
  void learned(List<String> addresses, Instant at) {}

  @Override
  void merge(List<String> addresses) {
    ContactId kept = known.get(addresses.getFirst());
    List<ContactId> merged = addresses.stream().map(known::get).toList();
    known.replaceAll((address, contact) -> merged.contains(contact) ? kept : contact);
  }
}
