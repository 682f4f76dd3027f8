package org.kirana.messaging.inbound;

import java.time.Instant;
import java.util.Optional;
import org.kirana.events.EventId;
import org.kirana.messaging.domain.Line;
import org.kirana.messaging.domain.Wamid;

/** Understands one message; empty only if nobody can be answered. */
record ReadMessage(ReadPeople people, Line line, Instant now) {

  Optional<InboundMessage> of(Part message) {
    return people
        .sender(message)
        .map(
            sender ->
                new InboundMessage(
                    new InboundMessage.Source(wamid(message), line, sender),
                    WhatsAppTime.read(message, now),
                    ReadContent.of(message),
                    ReadContext.of(message)));
  }

  /** A message without a usable id is still recognised when it is repeated, by what it says. */
  private static Wamid wamid(Part message) {
    return message
        .text("id")
        .filter(id -> id.length() <= Wamid.LONGEST)
        .map(Wamid::new)
        .orElseGet(
            () -> new Wamid("unnamed." + EventId.derive(message.node().toString(), "wamid")));
  }
}
