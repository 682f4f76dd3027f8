package org.kirana.assignment.outbound;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What we say to people, in their language; in English if we do not speak it. A phrase is read once
 * and kept: reading it costs far more than saying it.
 */
final class Words {

  /** More than we speak; whoever registers stores may name any language. */
  private static final int LANGUAGES_KEPT = 20;

  private static final Map<String, Words> KEPT = new ConcurrentHashMap<>();

  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
  private final ResourceBundle phrases;
  private final ULocale locale;

  private Words(ResourceBundle phrases, ULocale locale) {
    this.phrases = phrases;
    this.locale = locale;
  }

  static Words in(String language) {
    Words kept = KEPT.get(language);
    if (kept != null) {
      return kept;
    }
    return KEPT.size() < LANGUAGES_KEPT
        ? KEPT.computeIfAbsent(language, Words::read)
        : read(language);
  }

  private static Words read(String language) {
    Locale wanted = Locale.forLanguageTag(language);
    ResourceBundle phrases =
        ResourceBundle.getBundle(
            "messages.words", wanted, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    // Digits stay Latin: they are what shop bills and phones show.
    return new Words(phrases, ULocale.forLanguageTag(language + "-u-nu-latn"));
  }

  String say(String phrase) {
    return say(phrase, Map.of());
  }

  String say(String phrase, Map<String, Object> values) {
    MessageFormat format = formats.computeIfAbsent(phrase, this::format);
    synchronized (format) { // ICU's formats are for one thread at a time
      return format.format(values);
    }
  }

  private MessageFormat format(String phrase) {
    return new MessageFormat(phrases.getString(phrase), locale);
  }
}
