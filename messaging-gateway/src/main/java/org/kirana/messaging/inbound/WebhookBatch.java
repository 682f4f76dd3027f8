package org.kirana.messaging.inbound;

import java.util.List;
import java.util.stream.Stream;
import org.kirana.messaging.domain.IdentityChange;
import org.kirana.messaging.domain.Notice;
import org.kirana.messaging.domain.Preference;
import org.kirana.messaging.domain.Username;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Everything in one webhook that is our business.
 *
 * @param notices what WhatsApp says of our own account
 * @param ignored why parts of it are not, one word for each such part
 */
public record WebhookBatch(
    List<InboundMessage> messages,
    List<InboundStatus> statuses,
    People people,
    List<Notice> notices,
    List<String> ignored) {

  public WebhookBatch {
    messages = List.copyOf(messages);
    statuses = List.copyOf(statuses);
    notices = List.copyOf(notices);
    ignored = List.copyOf(ignored);
  }

  /**
   * What it tells of people beside what they said.
   *
   * @param changes who goes by another number or user id from now on
   * @param usernames what they call themselves
   * @param preferences who wants to hear from us, or not any more
   */
  public record People(
      List<IdentityChange> changes, List<Username> usernames, List<Preference> preferences) {

    public People {
      changes = List.copyOf(changes);
      usernames = List.copyOf(usernames);
      preferences = List.copyOf(preferences);
    }
  }

  public List<WhatsAppIdentity> identities() {
    return Stream.of(
            messages.stream().map(message -> message.source().sender()),
            statuses.stream().flatMap(status -> status.subject().recipient().stream()),
            people.preferences().stream().map(Preference::person),
            people.usernames().stream().map(Username::person))
        .flatMap(named -> named)
        .distinct()
        .toList();
  }
}
