package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.order.domain.Language;

class WordingTest {

  private final Wording wording = new Wording();

  @ParameterizedTest
  @EnumSource
  void everySentenceHasWordsInEveryLanguageWithTheSameValues(Sentence sentence) {
    for (Language language : Language.values()) {
      MessageFormat words = new MessageFormat(wording.pattern(language, sentence));
      assertThat(words.getArgumentNames())
          .as("%s %s", language, sentence)
          .isEqualTo(
              new MessageFormat(wording.pattern(Language.ENGLISH, sentence)).getArgumentNames());
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLanguageHasWordsForSentencesThatWeNeverSay(Language language) throws IOException {
    assertThat(keys(language))
        .isEqualTo(Stream.of(Sentence.values()).map(Sentence::key).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceIsShortEnoughForWhatsApp(Sentence sentence) {
    Map<String, Object> values =
        Map.of(
            "total", Rupees.of(Long.MAX_VALUE),
            "minimum", Rupees.of(Long.MAX_VALUE),
            "maximum", 200,
            "count", 5,
            "names", "x".repeat(400));
    for (Language language : Language.values()) {
      assertThat(wording.say(language, sentence, values)).hasSizeBetween(1, 1024);
    }
  }

  @Test
  void numbersAreInLatinDigitsInEveryLanguage() {
    for (Language language : Language.values()) {
      assertThat(wording.say(language, Sentence.REFUSED_QUANTITY, Map.of("maximum", 99)))
          .contains("99");
      assertThat(wording.say(language, Sentence.REFUSED_UNKNOWN_PRODUCTS, Map.of("count", 7)))
          .contains("7");
    }
  }

  private static java.util.Set<String> keys(Language language) throws IOException {
    Properties words = new Properties();
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(
                WordingTest.class.getResourceAsStream(
                    "/wording/" + language.code() + ".properties")),
            StandardCharsets.UTF_8)) {
      words.load(file);
    }
    return words.stringPropertyNames();
  }
}
