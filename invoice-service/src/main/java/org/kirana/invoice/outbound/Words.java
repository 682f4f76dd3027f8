package org.kirana.invoice.outbound;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.kirana.invoice.domain.Language;

/**
 * What we say to shoppers, in their language; with Latin digits in each, as on bills. A sentence is
 * read once and kept: reading it costs far more than saying it.
 */
record Words(Language language) {

  private static final Map<Sentence, MessageFormat> FORMATS = new ConcurrentHashMap<>();

  private record Sentence(Language language, String key) {

    MessageFormat format() {
      return new MessageFormat(pattern(), new ULocale(language.code() + "@numbers=latn"));
    }

    private String pattern() {
      return ResourceBundle.getBundle(
              "messages.invoice",
              Locale.of(language.code()),
              ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
          .getString(key);
    }
  }

  String say(String key, Map<String, Object> parts) {
    MessageFormat format = FORMATS.computeIfAbsent(new Sentence(language, key), Sentence::format);
    synchronized (format) { // ICU's formats are for one thread at a time
      return format.format(parts);
    }
  }

  /** People's own words, such as names; braces would be tokens to the gateway. */
  static String withoutTokens(String typed) {
    return typed.replace('{', '(').replace('}', ')');
  }
}
