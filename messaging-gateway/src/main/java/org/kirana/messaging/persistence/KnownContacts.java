package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Lately;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Who was looked up lately, so that a webhook about them needs no database. Only merges can change
 * that; whether there was one, at whichever instance, is asked once a second, and then everything
 * is forgotten.
 */
@ApplicationScoped
class KnownContacts {

  private static final long ASK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();
  private static final int MOST = 50_000;

  private final ContactTable table;
  private final Lately<WhatsAppIdentity, ContactId> people = new Lately<>(MOST);
  private final Lately<ContactId, ContactId> today = new Lately<>(MOST);
  private long merges = -1;
  private long nextAsk = System.nanoTime();

  KnownContacts(ContactTable table) {
    this.table = table;
  }

  /**
   * Call it before a look-up. Whoever comes while somebody asks the database does not wait.
   *
   * @return how many merges there had been; what is looked up afterwards is at least so young
   */
  long asOf() {
    if (isMyTurnToAsk()) {
      heard(table.merges());
    }
    synchronized (this) {
      return merges;
    }
  }

  private synchronized boolean isMyTurnToAsk() {
    if (System.nanoTime() - nextAsk < 0) {
      return false;
    }
    nextAsk = System.nanoTime() + ASK_EVERY_NANOS;
    return true;
  }

  private synchronized void heard(long now) {
    if (now != merges) {
      people.clear();
      today.clear();
      merges = now;
    }
  }

  /** There may just have been a merge. */
  synchronized void askNext() {
    nextAsk = System.nanoTime();
  }

  /** Empty unless all of them are known. */
  synchronized Optional<Map<WhatsAppIdentity, ContactId>> all(
      Collection<WhatsAppIdentity> identities) {
    Map<WhatsAppIdentity, ContactId> found = new HashMap<>();
    for (WhatsAppIdentity identity : identities) {
      ContactId contact = people.get(identity);
      if (contact == null) {
        return Optional.empty();
      }
      found.put(identity, contact);
    }
    return Optional.of(found);
  }

  synchronized @Nullable ContactId today(ContactId contact) {
    return today.get(contact);
  }

  /** What was looked up before a merge that we have heard of is not kept. */
  synchronized void learn(Map<WhatsAppIdentity, ContactId> lookedUp, long asOf) {
    if (asOf == merges) {
      lookedUp.forEach(people::put);
    }
  }

  synchronized void learn(ContactId contact, ContactId nowKnownAs, long asOf) {
    if (asOf == merges) {
      today.put(contact, nowKnownAs);
    }
  }
}
