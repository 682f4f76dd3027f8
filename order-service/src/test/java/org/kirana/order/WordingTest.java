package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kirana.order.domain.Command;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.TextReading;

class WordingTest {

  private static final Set<Command> UNDERSTOOD = EnumSet.allOf(Command.class);

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
            "fulfilment", "pickup",
            "contact", "x".repeat(200),
            "locality", "x".repeat(40),
            "pin", "400703",
            "goods", "x".repeat(330),
            "names", "x".repeat(330));
    for (Language language : Language.values()) {
      assertThat(wording.say(language, sentence, values)).hasSizeBetween(1, 1024);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatStandsOnAButtonOrInAMenuFitsThere(Sentence sentence) {
    int longest = sentence.name().startsWith("BUTTON_") ? 20 : 24;
    boolean title = sentence.name().matches("(BUTTON|MENU)_.*");
    for (Language language : Language.values()) {
      String words = wording.pattern(language, sentence);
      assertThat(title && words.length() > longest).as("%s %s", language, words).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWeSuggestToWriteIsUnderstood(Sentence sentence) {
    Pattern quoted = Pattern.compile("\"([^\"]+)\"");
    for (Language language : Language.values()) {
      assertThat(quoted.matcher(wording.pattern(language, sentence)).results())
          .as("%s %s", language, sentence)
          .allSatisfy(
              word ->
                  assertThat(TextReading.of(word.group(1)))
                      .isIn(UNDERSTOOD)
                      .isNotIn(Command.LIST, Command.UNCLEAR));
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

  private static Set<String> keys(Language language) throws IOException {
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
