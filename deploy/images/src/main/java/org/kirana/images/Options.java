package org.kirana.images;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code --name value} on a command line. */
record Options(Map<String, String> values) {

  static Options of(String[] words, String... known) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      String name = words[i].startsWith("--") ? words[i].substring(2) : "";
      if (!List.of(known).contains(name) || i + 1 == words.length) {
        throw new IllegalArgumentException("Not understood: " + words[i]);
      }
      values.put(name, words[i + 1]);
    }
    return new Options(Map.copyOf(values));
  }

  String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }
}
