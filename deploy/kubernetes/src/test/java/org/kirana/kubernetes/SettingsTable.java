package org.kirana.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code docs/configuration.md} says, by its headings. */
record SettingsTable(Map<String, Map<String, String>> sections) {

  private static final Pattern SETTING = Pattern.compile("`([^`]+)`");

  static SettingsTable read() throws IOException {
    Map<String, Map<String, String>> sections = new TreeMap<>();
    String section = "";
    for (String line : Files.readAllLines(Root.path("docs/configuration.md"))) {
      if (line.startsWith("## ")) {
        section = line.substring(3);
      } else if (line.startsWith("| `")) {
        String[] cells = line.split("\\|", -1);
        Matcher setting = SETTING.matcher(cells[1]);
        while (setting.find()) {
          sections
              .computeIfAbsent(section, first -> new TreeMap<>())
              .put(setting.group(1), cells[2].strip());
        }
      }
    }
    return new SettingsTable(sections);
  }

  /** Settings of our own with their defaults, empty where there is none. */
  Map<String, String> of(String section) {
    Map<String, String> settings = new TreeMap<>();
    sections.get(section).forEach((name, cell) -> settings.put(name, defaultIn(cell)));
    return settings;
  }

  Set<String> settings() {
    return sections.values().stream()
        .flatMap(section -> section.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> secrets() {
    return sections.values().stream()
        .flatMap(section -> section.entrySet().stream())
        .filter(setting -> setting.getValue().endsWith("secret"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String defaultIn(String cell) {
    Matcher quoted = SETTING.matcher(cell);
    return quoted.find() ? quoted.group(1) : "";
  }
}
