package org.kirana.messaging.inbound;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kirana.messaging.domain.MessageContent.Address;

/**
 * Understands the answer to an address message: where it is, and nothing about who lives there,
 * because names and numbers of people are in no event.
 */
final class ReadAddress {

  private static final int LONGEST_FIELD = 200;
  private static final List<String> FIELDS =
      List.of(
          "house_number",
          "floor_number",
          "tower_number",
          "building_name",
          "address",
          "landmark_area",
          "city",
          "state");

  private ReadAddress() {}

  static Optional<Address> of(Part answer) {
    Part values = answer.part("values").isObject() ? answer.part("values") : answer;
    String pinCode =
        values
            .text("in_pin_code")
            .map(String::strip)
            .filter(code -> code.matches("[1-9][0-9]{5}"))
            .orElse(null);
    String text =
        FIELDS.stream()
            .flatMap(field -> values.text(field, LONGEST_FIELD).stream())
            .map(String::strip)
            .collect(Collectors.joining(", "));
    return pinCode == null && text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Address(pinCode, text));
  }
}
