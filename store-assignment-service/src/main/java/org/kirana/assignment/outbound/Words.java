package org.kirana.assignment.outbound;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What we say to people, in their language; in English if we do not speak it. */
final class Words {

  private final ResourceBundle phrases;
  private final ULocale locale;

  private Words(ResourceBundle phrases, ULocale locale) {
    this.phrases = phrases;
    this.locale = locale;
  }

  static Words in(String language) {
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
    return new MessageFormat(phrases.getString(phrase), locale).format(values);
  }
}
