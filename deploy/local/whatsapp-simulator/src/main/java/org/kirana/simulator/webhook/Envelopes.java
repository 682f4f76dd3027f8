package org.kirana.simulator.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kirana.simulator.Line;
import org.kirana.simulator.LineNumbers;
import org.kirana.simulator.SimulatorConfiguration;

/** Puts messages and statuses into the envelope {@code object, entry, changes, value}. */
@ApplicationScoped
public class Envelopes {

  private final SimulatorConfiguration configuration;
  private final LineNumbers numbers;

  Envelopes(SimulatorConfiguration configuration, LineNumbers numbers) {
    this.configuration = configuration;
    this.numbers = numbers;
  }

  /** One webhook for all of them: a change per line, contacts named once. */
  public ObjectNode ofMessages(List<InboundMessage> messages) {
    Map<Line, ObjectNode> values = new TreeMap<>();
    for (InboundMessage inbound : messages) {
      ObjectNode value = values.computeIfAbsent(inbound.line(), this::value);
      addOnce(value.withArray("contacts"), inbound.contact());
      value.withArray("messages").add(inbound.message());
    }
    return envelope(values.values().stream().toList());
  }

  /** One status; a failed one comes without its contact. */
  public ObjectNode ofStatus(Line line, Optional<ObjectNode> contact, ObjectNode status) {
    ObjectNode value = value(line);
    contact.ifPresent(named -> value.withArray("contacts").add(named));
    value.withArray("statuses").add(status);
    return envelope(List.of(value));
  }

  private ObjectNode envelope(List<ObjectNode> values) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("object", "whatsapp_business_account");
    ObjectNode entry = envelope.withArray("entry").addObject();
    entry.put("id", configuration.businessAccountId());
    for (ObjectNode value : values) {
      ObjectNode change = entry.withArray("changes").addObject();
      change.set("value", value);
      change.put("field", "messages");
    }
    return envelope;
  }

  private ObjectNode value(Line line) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    value.put("messaging_product", "whatsapp");
    value
        .putObject("metadata")
        .put("display_phone_number", numbers.displayNumber(line))
        .put("phone_number_id", numbers.phoneNumberId(line));
    return value;
  }

  private static void addOnce(ArrayNode contacts, ObjectNode contact) {
    for (var known : contacts) {
      if (known.equals(contact)) {
        return;
      }
    }
    contacts.add(contact);
  }
}
