package org.kirana.simulator.phone;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.simulator.Line;
import org.kirana.simulator.Wamid;
import org.kirana.simulator.webhook.InboundMessage;

/** Does a gesture on a phone: it appears in the chat and becomes a message for the business. */
@ApplicationScoped
public class WriteMessage {

  private final Phones phones;
  private final Clock clock;

  WriteMessage(Phones phones, Clock clock) {
    this.phones = phones;
    this.clock = clock;
  }

  public Written on(Line line, String waIdOrUserId, Gesture gesture, Manner manner) {
    Phone phone = phones.named(waIdOrUserId);
    if (manner.profileName() != null) {
      phone.rename(manner.profileName());
    }
    if (manner.username() != null) {
      phone.callThemselves(manner.username());
    }
    ObjectNode message = message(line, phone, gesture, manner);
    Wamid wamid = new Wamid(message.path("id").asText());
    phone.write(
        new ChatMessage(
            wamid,
            line,
            ChatMessage.By.PHONE,
            message.path("type").asText("unknown"),
            gesture.body(),
            List.of(),
            message,
            at(manner)));
    return new Written(wamid, new InboundMessage(line, phone.contact(manner.identity()), message));
  }

  private ObjectNode message(Line line, Phone phone, Gesture gesture, Manner manner) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    manner.identity().waIdOf(phone).ifPresent(id -> message.put("from", id));
    manner.identity().userIdOf(phone).ifPresent(id -> message.put("from_user_id", id));
    message.put("id", manner.wamidOr(Wamid.fresh()).value());
    message.put("timestamp", Long.toString(at(manner).getEpochSecond()));
    gesture.writeTo(message, line, phone);
    return message;
  }

  private Instant at(Manner manner) {
    return Optional.ofNullable(manner.at()).orElseGet(clock::instant);
  }

  /**
   * How it is done, all optional.
   *
   * @param at when it was written, if not now
   */
  public record Manner(
      @Nullable Wamid wamid,
      @Nullable String profileName,
      @Nullable String username,
      Identity identity,
      @Nullable Instant at) {

    @SuppressWarnings("NullAway") // absent in JSON means both
    public Manner {
      identity = identity == null ? Identity.BOTH : identity;
    }

    Wamid wamidOr(Wamid other) {
      return wamid == null ? other : wamid;
    }
  }

  /** The message under its wamid. */
  public record Written(Wamid wamid, InboundMessage inbound) {}
}
