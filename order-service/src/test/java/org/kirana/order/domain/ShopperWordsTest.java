package org.kirana.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shopper writes is passed on without harm, or not at all. */
class ShopperWordsTest {

  @Test
  void aTokenOfTheGatewayCannotBeSmuggledIn() {
    assertThat(QuotedText.of("{phone:6f1b2c1e} and {store-link}", 100))
        .isEqualTo("(phone:6f1b2c1e) and (store-link)");
  }

  @Test
  void controlAndHalfCharactersBecomeSpace() {
    assertThat(QuotedText.of("flat\u0000 4\r\n\tB\ud83d wing \ud83d\ude4f", 100))
        .isEqualTo("flat  4 B  wing 🙏");
  }

  @Test
  void wordsAreCutWithoutCuttingACharacter() {
    assertThat(QuotedText.of("ab🙏cd", 3)).isEqualTo("ab");
    assertThat(QuotedText.of("ab🙏cd", 4)).isEqualTo("ab🙏");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\u0000"})
  void nothingIsNothing(String words) {
    assertThat(QuotedText.of(words, 10)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"90.1,0", "-91,0", "0,180.5", "0,-181", "NaN,0", "0,Infinity"})
  void aPlaceThatIsNotOnEarthIsNone(double latitude, double longitude) {
    assertThat(Place.isOnEarth(latitude, longitude)).isFalse();
    assertThatThrownBy(() -> new Place(latitude, longitude, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A\u0000B", "\ud800"})
  void aSkuThatNoDatabaseCanBeAskedForIsNotWellFormed(String sku) {
    assertThat(new Sku(sku).isWellFormed()).isFalse();
    assertThat(new Sku("x".repeat(101)).isWellFormed()).isFalse();
    assertThat(new Sku("ATTA_5KG").isWellFormed()).isTrue();
  }
}
