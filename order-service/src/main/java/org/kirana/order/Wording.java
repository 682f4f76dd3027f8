package org.kirana.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.kirana.order.domain.Language;

/**
 * Words our sentences in the shopper's language. A sentence is read once and kept: reading it costs
 * far more than saying it.
 */
@Singleton
class Wording {

  private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);
  private final Map<Phrase, MessageFormat> formats = new ConcurrentHashMap<>();

  private record Phrase(Language language, Sentence sentence) {}

  Wording() {
    for (Language language : Language.values()) {
      sentences.put(language, read("/wording/" + language.code() + ".properties"));
    }
  }

  String say(Language language, Sentence sentence, Map<String, Object> values) {
    MessageFormat format = formats.computeIfAbsent(new Phrase(language, sentence), this::format);
    synchronized (format) { // ICU's formats are for one thread at a time
      return format.format(values);
    }
  }

  private MessageFormat format(Phrase phrase) {
    ULocale latinDigits = new ULocale(phrase.language().code() + "-IN-u-nu-latn");
    return new MessageFormat(pattern(phrase.language(), phrase.sentence()), latinDigits);
  }

  String pattern(Language language, Sentence sentence) {
    String pattern = Objects.requireNonNull(sentences.get(language)).getProperty(sentence.key());
    return Objects.requireNonNull(pattern, () -> sentence.key() + " has no words: " + language);
  }

  private static Properties read(String file) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Wording.class.getResourceAsStream(file), file), UTF_8)) {
      Properties sentences = new Properties();
      sentences.load(reader);
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
