package org.kirana.messaging.inbound;

import java.math.BigDecimal;
import java.util.Optional;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.MessageContent.Location;
import org.kirana.messaging.domain.MessageContent.Text;

/** Understands what a message says; whatever it cannot understand is still a content. */
final class ReadContent {

  private static final int LONGEST_TEXT = 65_536;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_KIND = 100;

  private ReadContent() {}

  static MessageContent of(Part message) {
    String kind = message.text("type", LONGEST_KIND).orElse("unknown");
    return understood(kind, message)
        .<MessageContent>map(content -> content)
        .orElseGet(() -> ReadSomethingElse.of(kind, message));
  }

  private static Optional<? extends MessageContent> understood(String kind, Part message) {
    return switch (kind) {
      case "text" -> message.part("text").text("body", LONGEST_TEXT).map(Text::new);
      case "location" -> location(message.part("location"));
      case "order" -> ReadCart.of(message.part("order"));
      case "interactive" -> ReadReply.of(message.part("interactive"));
      case "button" -> ReadReply.choice(message.part("button"), "payload", "text");
      default -> Optional.empty();
    };
  }

  private static Optional<Location> location(Part location) {
    Optional<Double> latitude = degrees(location, "latitude", 90);
    Optional<Double> longitude = degrees(location, "longitude", 180);
    return latitude.flatMap(
        north ->
            longitude.map(
                east ->
                    new Location(
                        north,
                        east,
                        location.text("name", LONGEST_NAME).orElse(null),
                        location.text("address", LONGEST_NAME).orElse(null))));
  }

  private static Optional<Double> degrees(Part location, String name, int most) {
    return location
        .number(name)
        .map(BigDecimal::doubleValue)
        .filter(degrees -> Math.abs(degrees) <= most);
  }
}
