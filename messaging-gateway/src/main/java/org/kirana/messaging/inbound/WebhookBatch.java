package org.kirana.messaging.inbound;

import java.util.List;
import java.util.stream.Stream;
import org.kirana.messaging.domain.WhatsAppIdentity;

/**
 * Everything in one webhook that is our business.
 *
 * @param ignored why parts of it are not, one word for each such part
 */
public record WebhookBatch(
    List<InboundMessage> messages, List<InboundStatus> statuses, List<String> ignored) {

  public WebhookBatch {
    messages = List.copyOf(messages);
    statuses = List.copyOf(statuses);
    ignored = List.copyOf(ignored);
  }

  public List<WhatsAppIdentity> identities() {
    return Stream.concat(
            messages.stream().map(message -> message.source().sender()),
            statuses.stream().flatMap(status -> status.subject().recipient().stream()))
        .distinct()
        .toList();
  }
}
