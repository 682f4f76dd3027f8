package org.kirana.pipeline.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service wrote on its console.
 *
 * @param json its lines; one that a kill has torn is none
 * @param text all of it, torn lines as well
 */
record LogLines(List<JsonNode> json, String text) {

  private static final Pattern NAMED = Pattern.compile("\\b([A-Za-z][A-Za-z0-9]*)=");
  private static final String BEGIN = "{\"timestamp\"";

  static LogLines of(Path log) {
    try {
      String text = Files.readString(log, UTF_8);
      List<JsonNode> json =
          text.lines()
              .filter(line -> line.endsWith("}") && line.lastIndexOf(BEGIN) <= 0)
              .map(line -> Json.tree(line.getBytes(UTF_8)))
              .toList();
      return new LogLines(json, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names that a line of JSON has, or the map of this name in it. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    json.forEach(line -> line.fieldNames().forEachRemaining(keys::add));
    return keys;
  }

  Set<String> contextKeys() {
    Set<String> keys = new TreeSet<>();
    json.forEach(line -> line.path("mdc").fieldNames().forEachRemaining(keys::add));
    return keys;
  }

  /** The names before a {@code =} in our own messages. */
  Set<String> namesInOurMessages() {
    Set<String> names = new TreeSet<>();
    for (JsonNode line : json) {
      if (line.path("loggerName").asText().startsWith("org.kirana.")) {
        Matcher named = NAMED.matcher(line.path("message").asText());
        while (named.find()) {
          names.add(named.group(1));
        }
      }
    }
    return names;
  }
}
