package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the first thing that is wrong with a message. */
final class Check {

  private @Nullable String problem;

  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  void that(boolean good, String field, String otherwise) {
    if (!good && problem == null) {
      problem = field + " " + otherwise;
    }
  }

  /** Letters are code points, as people count them. */
  void text(JsonNode part, String field, int least, int most) {
    String text = part.path(field).asText("");
    int letters = text.codePointCount(0, text.length());
    that(letters >= least && !(least > 0 && text.isBlank()), field, "is missing");
    that(letters <= most, field, "has " + letters + " letters, at most " + most);
  }

  void link(JsonNode part, String field) {
    that(part.path(field).asText("").matches("https?://\\S+"), field, "is no address");
  }

  void size(JsonNode list, String field, int least, int most) {
    that(list.size() >= least, field, "has " + list.size() + " entries, at least " + least);
    that(list.size() <= most, field, "has " + list.size() + " entries, at most " + most);
  }

  void unique(JsonNode list, String pointer, String field) {
    Set<String> seen = new HashSet<>();
    for (JsonNode entry : list) {
      that(seen.add(entry.at(pointer).asText()), field, "stands there twice");
    }
  }
}
