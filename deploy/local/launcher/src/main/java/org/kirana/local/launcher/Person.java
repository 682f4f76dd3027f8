package org.kirana.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Somebody with a phone who chats with one of our lines.
 *
 * @param line shopper or partner
 */
record Person(Simulator simulator, String phone, String line) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Does something in the chat; returns the message's wamid. */
  String does(Map<String, ?> gesture) {
    return line.equals("shopper")
        ? simulator.shopperWrites(phone, gesture)
        : simulator.partnerWrites(phone, gesture);
  }

  /** All that the business has written to this phone. */
  List<JsonNode> messages() {
    return simulator.fromBusiness(phone, line);
  }

  /** The first such message after the ones that had been read before. */
  JsonNode awaitMessage(int read, Predicate<JsonNode> wanted, String what) {
    Patience.of(PATIENCE)
        .until(
            () -> messages().stream().skip(read).anyMatch(wanted),
            () -> "No " + what + " appeared on the " + line + "'s phone.");
    return messages().stream().skip(read).filter(wanted).findFirst().orElseThrow();
  }
}
