package org.kirana.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

  @ParameterizedTest
  @EnumSource
  void are_the_same_in_number_in_every_language(Language language) {
    assertThat(Sentences.in(language).keys()).isEqualTo(Sentences.in(Language.EN).keys());
  }

  @ParameterizedTest
  @EnumSource
  void are_never_empty_and_fill_in_what_they_promise(Language language) {
    assertThat(Sentences.in(language).keys())
        .allSatisfy(
            key -> {
              String said = Sentences.in(language).say(key, "§");
              assertThat(said).isNotBlank();
              assertThat(said.contains("§"))
                  .isEqualTo(Sentences.in(Language.EN).say(key, "§").contains("§"));
            });
  }

  @Test
  void for_the_script_carry_no_apostrophe_that_the_pattern_would_swallow() {
    for (Language language : Language.values()) {
      Set<String> said =
          Sentences.in(language).keys().stream()
              .map(key -> Sentences.in(language).say(key, "x"))
              .collect(Collectors.toSet());
      assertThat(said).noneMatch(sentence -> sentence.contains("'"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hi-IN,hi;q=0.9,en;q=0.8|HI",
        "mr|MR",
        "ta-IN,ta|EN",
        "|EN",
        "nonsense;;q|EN",
        "*|EN"
      })
  void are_in_the_language_that_the_browser_wants(String wanted, Language language) {
    assertThat(Language.wanted(wanted)).isEqualTo(language);
  }
}
