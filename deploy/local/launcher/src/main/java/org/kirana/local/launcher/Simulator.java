package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** WhatsApp as its users see it: people write, read and tap. */
public record Simulator(URI uri) {

  /** Writes on a shopper's phone and returns the message's wamid once the business has taken it. */
  public String shopperWrites(String phone, Map<String, ?> gesture) {
    return write("/simulator/shoppers/" + phone, gesture);
  }

  public String partnerWrites(String phone, Map<String, ?> gesture) {
    return write("/simulator/partners/" + phone, gesture);
  }

  /** A house that has just started may take its time for the first message. */
  private String write(String person, Map<String, ?> gesture) {
    URI messages = uri.resolve(person + "/messages?patienceMillis=45000");
    JsonNode answer = Http.post(messages, gesture);
    if (!answer.path("delivered").asBoolean()) {
      throw new Impatient(
          "messaging-gateway did not take the webhook: " + answer.path("deliveries"));
    }
    return answer.path("wamids").path(0).asText();
  }

  /** The messages that the business sent to a phone on one of its lines, oldest first. */
  public List<JsonNode> fromBusiness(String phone, String line) {
    URI screen = uri.resolve("/simulator/phones/" + phone + "?line=" + line);
    return StreamSupport.stream(Http.get(screen).path("messages").spliterator(), false)
        .filter(bubble -> bubble.path("by").asText().equals("business"))
        .toList();
  }

  /** Whose phone got the message that the business sent under this id of its own. */
  public String recipientOf(String messageId) {
    return Http.get(uri.resolve("/simulator/sent?callbackData=" + messageId))
        .path(0)
        .path("to")
        .asText();
  }

  /** The file that came with a message. */
  public byte[] document(String wamid) {
    return Http.bytes(uri.resolve("/simulator/documents/" + wamid));
  }
}
