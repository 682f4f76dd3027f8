package org.kirana.messaging.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.NewsWish;
import org.kirana.messaging.domain.Username;

/** The rows behind {@link Contacts} without a database. */
public final class ContactsInMemory extends ContactTable {

  private final Map<String, ContactId> known = new HashMap<>();
  private long merges;

  private final Map<ContactId, ContactId> aliases = new HashMap<>();
  private int lookUps;

  ContactsInMemory() {
    super(new Database(null));
  }

  public static Contacts contacts() {
    return new ContactsInMemory().instance();
  }

  /** One more instance of the gateway on these rows. */
  Contacts instance() {
    return new Contacts(this, new ContactRegister(this), new KnownContacts(this));
  }

  int lookUps() {
    return lookUps;
  }

  public static WebhookClock nobodysClock() {
    return new WebhookClock(new Database(null));
  }

  public static Usernames nobodysNames() {
    return new Usernames(new Database(null)) {
      @Override
      public void remember(Map<ContactId, Username> told) {}
    };
  }

  public static NewsWishes nobodysWishes() {
    return new NewsWishes(new Database(null)) {
      @Override
      public void remember(ContactId contact, Line line, NewsWish wish, Instant at) {}
    };
  }

  @Override
  Map<String, ContactId> find(List<String> addresses) {
    lookUps++;
    Map<String, ContactId> found = new HashMap<>(known);
    found.keySet().retainAll(addresses);
    return found;
  }

  @Override
  ContactId sameAs(ContactId contact) {
    return aliases.getOrDefault(contact, contact);
  }

  @Override
  void insert(Map<String, ContactId> newcomers) {
    newcomers.forEach(known::putIfAbsent);
  }

  @Override
  void learned(List<String> addresses, Instant at) {}

  @Override
  long merges() {
    return merges;
  }

  @Override
  void merge(List<String> addresses) {
    merges++;
    ContactId kept = known.get(addresses.getFirst());
    List<ContactId> merged = addresses.stream().map(known::get).toList();
    merged.stream()
        .filter(younger -> !younger.equals(kept))
        .forEach(younger -> aliases.put(younger, kept));
    known.replaceAll((address, contact) -> merged.contains(contact) ? kept : contact);
  }
}
