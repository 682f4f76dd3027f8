package org.kirana.messaging;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.kirana.events.EventId;
import org.kirana.events.Publication;
import org.kirana.events.Publisher;
import org.kirana.events.trace.Spans;
import org.kirana.messaging.domain.Checkout;
import org.kirana.messaging.domain.FreshLink;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.ReceivedId;
import org.kirana.messaging.domain.StoreLink;
import org.kirana.messaging.outbound.MessageReceived;
import org.kirana.messaging.outbound.Said;
import org.kirana.messaging.persistence.Contacts;

/** Tells the house what a shopper does on the mini-store's page. Changes nothing of ours. */
@ApplicationScoped
public class ReceiveFromMiniStore {

  private final Contacts contacts;
  private final Publisher publisher;
  private final Spans spans;
  private final Clock clock;

  ReceiveFromMiniStore(Contacts contacts, Publisher publisher, Spans spans, Clock clock) {
    this.contacts = contacts;
    this.publisher = publisher;
    this.spans = spans;
    this.clock = clock;
  }

  /** Completes when the checkout is safe with Kafka; a repeat is told under the same id. */
  public CompletionStage<Void> checkout(StoreLink link, Checkout checkout) {
    return tell(link, ReceivedId.ofCheckout(link.linkId(), checkout.checkoutId()), checkout);
  }

  public CompletionStage<Void> freshLink(StoreLink link, UUID requestId, String language) {
    ReceivedId id = ReceivedId.ofFreshLink(link.linkId(), requestId);
    return tell(link, id, new FreshLink(link.linkId(), language));
  }

  private CompletionStage<Void> tell(StoreLink link, ReceivedId id, MessageContent content) {
    MessageReceived received =
        new MessageReceived(
            id, contacts.today(link.contactId()), clock.instant(), Said.of(content));
    EventId eventId = EventId.derive(id.value(), "message-received");
    return spans.until(
        "receive from mini-store",
        SpanKind.SERVER,
        () -> publisher.publish(List.of(new Publication(eventId, received))));
  }
}
