package org.kirana.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;
import org.kirana.simulator.phone.Phone;
import org.kirana.simulator.phone.Phones;

/** Marks somebody's message, and all before it, as read; "typing" may be shown with it. */
@ApplicationScoped
class MarkAsRead {

  private static final Duration TYPING_LASTS = Duration.ofSeconds(25);
  private static final Duration KNOWN_FOR = Duration.ofDays(30);

  private final Phones phones;
  private final Clock clock;

  MarkAsRead(Phones phones, Clock clock) {
    this.phones = phones;
    this.clock = clock;
  }

  /**
   * @throws GraphError if Meta would refuse the call
   */
  void from(Line line, JsonNode request) {
    Fields fields = Fields.root(request);
    if (!request.path("messaging_product").asText().equals("whatsapp")) {
      throw GraphError.invalidParameter("The parameter messaging_product is required.");
    }
    fields.require("status", "read");
    Wamid wamid = new Wamid(fields.text("message_id", 512));
    Optional<Fields> typing = fields.optionalObject("typing_indicator");
    typing.ifPresent(indicator -> indicator.require("type", "text"));
    Instant now = clock.instant();
    Instant typingUntil = now.plus(TYPING_LASTS);
    Optional<Phone> writer =
        phones.all().stream()
            .filter(phone -> phone.wroteAfter(line, wamid, now.minus(KNOWN_FOR)))
            .findFirst();
    if (writer.isEmpty()) {
      throw GraphError.invalidParameter("Invalid message_id");
    }
    writer.get().wasReadByBusiness(line, wamid, typing.isPresent() ? typingUntil : null);
  }
}
