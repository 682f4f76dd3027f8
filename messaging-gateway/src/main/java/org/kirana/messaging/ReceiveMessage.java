package org.kirana.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventId;
import org.kirana.events.Publication;
import org.kirana.events.Publisher;
import org.kirana.messaging.domain.ContactId;
import org.kirana.messaging.domain.Failure;
import org.kirana.messaging.domain.Preference;
import org.kirana.messaging.domain.ReceivedId;
import org.kirana.messaging.domain.Username;
import org.kirana.messaging.domain.WhatsAppIdentity;
import org.kirana.messaging.inbound.InboundMessage;
import org.kirana.messaging.inbound.InboundStatus;
import org.kirana.messaging.inbound.WebhookBatch;
import org.kirana.messaging.outbound.MessageReceived;
import org.kirana.messaging.outbound.MessageStatusChanged;
import org.kirana.messaging.outbound.PartnerMessageReceived;
import org.kirana.messaging.outbound.Said;
import org.kirana.messaging.persistence.Contacts;
import org.kirana.messaging.persistence.NewsWishes;
import org.kirana.messaging.persistence.Usernames;

/**
 * Tells the house what WhatsApp told us. Changes nothing of ours but the contacts and what they
 * told WhatsApp about hearing from us.
 */
@ApplicationScoped
public class ReceiveMessage {

  private final Contacts contacts;
  private final Usernames usernames;
  private final NewsWishes newsWishes;
  private final Publisher publisher;

  public ReceiveMessage(
      Contacts contacts, Usernames usernames, NewsWishes newsWishes, Publisher publisher) {
    this.contacts = contacts;
    this.usernames = usernames;
    this.newsWishes = newsWishes;
    this.publisher = publisher;
  }

  /** Completes when everything in the batch is safe with Kafka; what comes twice is told once. */
  public CompletionStage<Void> receive(WebhookBatch batch) {
    Map<WhatsAppIdentity, ContactId> known =
        contacts.resolve(batch.identities(), batch.people().changes());
    usernames.remember(latest(batch.people().usernames(), known));
    batch.people().preferences().forEach(preference -> remember(preference, known));
    Map<EventId, Publication> publications = new LinkedHashMap<>();
    batch.messages().stream()
        .map(message -> told(message, known.get(message.source().sender())))
        .forEach(told -> publications.putIfAbsent(told.id(), told));
    batch.statuses().stream()
        .map(status -> told(status, known::get))
        .forEach(told -> publications.putIfAbsent(told.id(), told));
    return publications.isEmpty()
        ? CompletableFuture.completedFuture(null)
        : publisher.publish(List.copyOf(publications.values()));
  }

  private static Map<ContactId, Username> latest(
      List<Username> told, Map<WhatsAppIdentity, ContactId> known) {
    Map<ContactId, Username> latest = new HashMap<>();
    for (Username username : told) {
      latest.merge(
          Objects.requireNonNull(known.get(username.person())),
          username,
          (one, other) -> other.at().isBefore(one.at()) ? one : other);
    }
    return latest;
  }

  /** Told to WhatsApp and not to us, so there is no event of ours that we could hear it from. */
  private void remember(Preference preference, Map<WhatsAppIdentity, ContactId> known) {
    ContactId contact = Objects.requireNonNull(known.get(preference.person()));
    newsWishes.remember(contact, preference.line(), preference.wish(), preference.at());
  }

  private static Publication told(InboundMessage message, @Nullable ContactId contact) {
    if (contact == null) {
      throw new IllegalStateException("every sender has a contact by now");
    }
    InboundMessage.Source source = message.source();
    ReceivedId id = ReceivedId.of(source.wamid());
    return switch (source.line()) {
      case SHOPPER ->
          new Publication(
              EventId.derive(id.value(), "message-received"),
              new MessageReceived(
                  id, contact, message.at(), Said.of(message.content()), message.context()));
      case PARTNER ->
          new Publication(
              EventId.derive(id.value(), "partner-message-received"),
              new PartnerMessageReceived(
                  id, contact, message.at(), Said.ofPartner(message.content()), message.context()));
    };
  }

  private static Publication told(
      InboundStatus status, Function<WhatsAppIdentity, @Nullable ContactId> contacts) {
    InboundStatus.Subject subject = status.subject();
    InboundStatus.Details details = status.details();
    return new Publication(
        EventId.derive(
            subject.wamid().value(),
            "message-status-changed:" + status.status().name().toLowerCase(Locale.ROOT)),
        new MessageStatusChanged(
            subject.messageId(),
            subject.wamid(),
            subject.recipient().map(contacts).orElse(null),
            status.status(),
            status.at(),
            failed(subject, details),
            MessageStatusChanged.Pricing.of(
                details.billable(), details.priceCategory(), details.priceType())),
        subject.traceparent());
  }

  /** Only what is ours can be said again. */
  private static MessageStatusChanged.@Nullable Failed failed(
      InboundStatus.Subject subject, InboundStatus.Details details) {
    Failure failure = details.failure();
    if (failure == null) {
      return null;
    }
    return subject.messageId() == null
        ? MessageStatusChanged.Failed.forGood(failure)
        : MessageStatusChanged.Failed.afterAcceptance(failure);
  }
}
