package org.kirana.messaging.inbound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.Notice;

/** Understands what WhatsApp tells us about our templates, our numbers and our account. */
final class ReadNotice {

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "message_template_status_update", List.of("event"),
          "message_template_quality_update", List.of("new_quality_score"),
          "template_category_update", List.of("new_category"),
          "phone_number_quality_update", List.of("event"),
          "account_update", List.of("event"),
          "account_alerts", List.of("alert_info", "alert_type"),
          "payment_configuration_update", List.of("status"),
          "business_capability_update", List.of(),
          "business_username_update", List.of("status"));

  /** What is neither short nor plain would make a new metric each time. */
  private static final String PLAIN_WORD = "[A-Za-z0-9_-]{1,60}";

  private static final String PLAIN_NAME = "[A-Za-z0-9_]{1,512}";

  private ReadNotice() {}

  /** Empty if the field is none that we know. */
  static Optional<Notice> of(String field, Part value) {
    return Optional.ofNullable(WORDS.get(field))
        .map(path -> new Notice(field, word(value, path), template(value)));
  }

  private static String word(Part value, List<String> path) {
    Part part = value;
    for (String name : path.subList(0, Math.max(0, path.size() - 1))) {
      part = part.part(name);
    }
    Optional<String> word = path.isEmpty() ? Optional.empty() : part.text(path.getLast());
    return word.filter(known -> known.matches(PLAIN_WORD)).orElse("changed");
  }

  private static @Nullable String template(Part value) {
    return value
        .text("message_template_name")
        .filter(name -> name.matches(PLAIN_NAME))
        .orElse(null);
  }
}
