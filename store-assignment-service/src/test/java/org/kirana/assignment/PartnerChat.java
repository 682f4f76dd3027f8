package org.kirana.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kirana.local.infrastructure.EventProbe;
import org.kirana.local.infrastructure.SeenEvent;

/** A partner's phone: writes on the partner line, taps, and shows what is answered. */
final class PartnerChat implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EventProbe probe;
  private final String partner;

  PartnerChat(String bootstrapServers, String partner) {
    this.probe = new EventProbe(bootstrapServers);
    this.partner = partner;
  }

  /** Writes, and returns the words of the answer. */
  String say(String text) {
    return sayAt(Instant.now(), text);
  }

  /** Writes something that arrives only now. */
  String sayAt(Instant said, String text) {
    return body(answerTo("wamid." + UUID.randomUUID(), said, text));
  }

  JsonNode ask(String text) {
    return answerTo("wamid." + UUID.randomUUID(), Instant.now(), text);
  }

  String tap(String choice) {
    ObjectNode message = message("wamid." + UUID.randomUUID(), Instant.now(), "choice");
    message.putObject("choice").put("id", choice).put("title", "A row");
    return body(answerTo(message));
  }

  /** Writes without waiting; the same id is the same message. */
  void write(String messageId, Instant said, String text) {
    send(text(messageId, said, text));
  }

  List<JsonNode> answers() {
    return probe.seen("outgoing-messages").stream()
        .filter(event -> partner.equals(event.key()))
        .map(PartnerChat::json)
        .toList();
  }

  static String body(JsonNode answer) {
    return answer.at("/content/body").asText();
  }

  private JsonNode answerTo(String messageId, Instant said, String text) {
    return answerTo(text(messageId, said, text));
  }

  private JsonNode answerTo(ObjectNode message) {
    int before = answers().size();
    send(message);
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(this::answers, answers -> answers.size() > before)
        .getLast();
  }

  private ObjectNode text(String messageId, Instant said, String text) {
    return message(messageId, said, "text").put("text", text);
  }

  private ObjectNode message(String messageId, Instant said, String kind) {
    return JSON.createObjectNode()
        .put("messageId", messageId)
        .put("contactId", partner)
        .put("receivedAt", said.toString())
        .put("kind", kind);
  }

  private void send(ObjectNode message) {
    probe.send(
        "partner-messages",
        "partner-message-received",
        message.get("messageId").asText(),
        partner,
        message.toString());
  }

  private static JsonNode json(SeenEvent event) {
    try {
      return JSON.readTree(String.valueOf(event.json()).getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    probe.close();
  }
}
