package org.kirana.messaging.inbound;

import java.util.List;
import java.util.stream.Stream;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.Notice;
import org.kirana.messaging.domain.Preference;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Everything in one webhook that is our business.
 *
 * @param changes who goes by another number or user id from now on
 * @param preferences who wants to hear from us, or not any more
 * @param notices what WhatsApp says of our own account
 * @param ignored why parts of it are not, one word for each such part
 */
public record WebhookBatch(
    List<InboundMessage> messages,
    List<InboundStatus> statuses,
    List<IdentityChange> changes,
    List<Preference> preferences,
    List<Notice> notices,
    List<String> ignored) {

  public WebhookBatch {
    messages = List.copyOf(messages);
    statuses = List.copyOf(statuses);
    changes = List.copyOf(changes);
    preferences = List.copyOf(preferences);
    notices = List.copyOf(notices);
    ignored = List.copyOf(ignored);
  }

  public List<WhatsAppIdentity> identities() {
    return Stream.of(
            messages.stream().map(message -> message.source().sender()),
            statuses.stream().flatMap(status -> status.subject().recipient().stream()),
            preferences.stream().map(Preference::person))
        .flatMap(people -> people)
        .distinct()
        .toList();
  }
}
