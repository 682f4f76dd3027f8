package org.kirana.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, Rupees Zero Only",
    "100, Rupees One Only",
    "1900, Rupees Nineteen Only",
    "2000, Rupees Twenty Only",
    "32500, Rupees Three Hundred Twenty-Five Only",
    "100000, Rupees One Thousand Only",
    "10000100, Rupees One Lakh One Only",
    "1234567800, Rupees One Crore Twenty-Three Lakh Forty-Five Thousand Six Hundred Seventy-Eight Only",
    "10000000000000, Rupees Ten Thousand Crore Only",
    "1050, Rupees Ten and Fifty Paise Only",
  })
  void areSpeltWithLakhAndCrore(long paise, String words) {
    assertThat(AmountInWords.of(paise)).isEqualTo(words);
  }

  @Test
  void areNotSpeltBelowZero() {
    assertThatThrownBy(() -> AmountInWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
