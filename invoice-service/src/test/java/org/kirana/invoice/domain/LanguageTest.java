package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void isTheShoppersWhereWeSpeakIt() {
    assertThat(Language.of("hi")).isEqualTo(Language.HI);
    assertThat(Language.of("mr-IN")).isEqualTo(Language.MR);
  }

  @Test
  void isEnglishOtherwise() {
    assertThat(Language.of("ta")).isEqualTo(Language.EN);
    assertThat(Language.of("")).isEqualTo(Language.EN);
  }
}
