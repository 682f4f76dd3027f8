package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.PhoneNumber;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.persistence.Contacts;

/** Makes store partners known before they have written to us; the same number, the same contact. */
@ApplicationScoped
public class RegisterPartners {

  private final Contacts contacts;

  RegisterPartners(Contacts contacts) {
    this.contacts = contacts;
  }

  /** Answers in the order of the question. */
  public Map<String, ContactId> register(Map<String, PhoneNumber> phonesByReference) {
    var known =
        contacts.resolve(phonesByReference.values().stream().map(WhatsAppIdentity::of).toList());
    Map<String, ContactId> registered = new LinkedHashMap<>();
    phonesByReference.forEach(
        (reference, phone) ->
            registered.put(
                reference, Objects.requireNonNull(known.get(WhatsAppIdentity.of(phone)))));
    return registered;
  }
}
