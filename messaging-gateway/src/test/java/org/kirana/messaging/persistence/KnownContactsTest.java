package org.kirana.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.UserId;
import org.kirana.messaging.domain.WhatsAppIdentity;

/** Two instances of the gateway on one register of contacts. */
class KnownContactsTest {

  private static final PhoneNumber PHONE = new PhoneNumber("919999900001");
  private static final UserId USER = new UserId("IN.1234567890");
  private static final WhatsAppIdentity BY_PHONE = WhatsAppIdentity.of(PHONE);
  private static final WhatsAppIdentity BY_USER = new WhatsAppIdentity(null, USER);
  private static final WhatsAppIdentity BY_BOTH = new WhatsAppIdentity(PHONE, USER);

  private final ContactsInMemory register = new ContactsInMemory();
  private final Contacts here = register.instance();
  private final Contacts there = register.instance();

  @Test
  void who_is_known_is_not_looked_up_again() {
    ContactId asha = idOf(here, BY_PHONE);
    int lookUps = register.lookUps();

    assertThat(idOf(here, BY_PHONE)).isEqualTo(asha);
    assertThat(register.lookUps()).isEqualTo(lookUps);
  }

  @Test
  void both_know_a_person_by_the_same_id() {
    assertThat(idOf(here, BY_PHONE)).isEqualTo(idOf(there, BY_PHONE));
  }

  @Test
  void who_was_merged_here_is_one_person_here_at_once() {
    ContactId older = idOf(here, BY_PHONE);
    assertThat(idOf(here, BY_USER)).isNotEqualTo(older);

    idOf(here, BY_BOTH);

    assertThat(idOf(here, BY_USER)).isEqualTo(older);
  }

  @Test
  void who_was_merged_there_is_soon_one_person_here() {
    ContactId older = idOf(here, BY_PHONE);
    ContactId younger = idOf(here, BY_USER);

    idOf(there, BY_BOTH);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(idOf(here, BY_USER)).isEqualTo(older));
    assertThat(here.today(younger)).isEqualTo(older);
  }

  @Test
  void what_was_looked_up_before_a_merge_is_not_kept_after_it() {
    KnownContacts known = new KnownContacts(register);
    ContactId asha = ContactId.fresh();
    long before = known.asOf();
    idOf(here, BY_PHONE);
    idOf(here, BY_USER);
    idOf(here, BY_BOTH);
    known.askNext();
    assertThat(known.asOf()).isNotEqualTo(before);

    known.learn(asha, asha, before);

    assertThat(known.today(asha)).isNull();
  }

  private static ContactId idOf(Contacts contacts, WhatsAppIdentity identity) {
    return Objects.requireNonNull(contacts.resolve(List.of(identity)).get(identity));
  }
}
