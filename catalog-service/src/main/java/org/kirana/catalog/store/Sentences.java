package org.kirana.catalog.store;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that the pages say, in one language. */
public final class Sentences {

  private static final Map<Language, Sentences> ALL = new EnumMap<>(Language.class);
  private static final String SAID_BY_SCRIPT = "js.";

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Sentences(language));
    }
  }

  private final Language language;
  private final Properties patterns = new Properties();

  private Sentences(Language language) {
    this.language = language;
    String file = "/store/" + language.code() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sentences in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** A sentence without anything to fill in. */
  public String say(String key) {
    return format(key);
  }

  /** A sentence with one thing to fill in. */
  public String say(String key, Object first) {
    return format(key, first);
  }

  /** What the script says, by key; it fills in {0} itself. */
  SortedMap<String, String> saidByScript() {
    SortedMap<String, String> said = new TreeMap<>();
    for (String key : patterns.stringPropertyNames()) {
      if (key.startsWith(SAID_BY_SCRIPT)) {
        said.put(key.substring(SAID_BY_SCRIPT.length()), patterns.getProperty(key));
      }
    }
    return said;
  }

  Set<String> keys() {
    return patterns.stringPropertyNames();
  }

  private String format(String key, Object... arguments) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("nothing is said for " + key + " in " + language);
    }
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }
}
