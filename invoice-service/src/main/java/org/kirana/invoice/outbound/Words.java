package org.kirana.invoice.outbound;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.kirana.invoice.domain.Language;

/** What we say to shoppers, in their language; with Latin digits in each, as on bills. */
record Words(Language language) {

  String say(String key, Map<String, Object> parts) {
    MessageFormat format =
        new MessageFormat(pattern(key), new ULocale(language.code() + "@numbers=latn"));
    return format.format(parts);
  }

  /** People's own words, such as names; braces would be tokens to the gateway. */
  static String withoutTokens(String typed) {
    return typed.replace('{', '(').replace('}', ')');
  }

  private String pattern(String key) {
    return ResourceBundle.getBundle(
            "messages.invoice",
            Locale.of(language.code()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }
}
