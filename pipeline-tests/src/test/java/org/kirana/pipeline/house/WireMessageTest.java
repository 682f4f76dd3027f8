package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** With the examples of protobuf's own documentation of its encoding. */
class WireMessageTest {

  @Test
  void aTextStandsUnderItsField() {
    assertThat(read("120774657374696e67").text(2)).isEqualTo("testing");
  }

  @Test
  void aNumberIsPassedOver() {
    assertThat(read("089601120774657374696e67").text(2)).isEqualTo("testing");
  }

  @Test
  void aMessageStandsInAMessage() {
    assertThat(read("1a0412026869").messages(3).getFirst().text(2)).isEqualTo("hi");
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(read("").text(1)).isEmpty();
    assertThat(read("").messages(1)).isEmpty();
  }

  @Test
  void somethingElseIsRefused() {
    assertThatThrownBy(() -> read("0f")).isInstanceOf(IllegalArgumentException.class);
  }

  private static WireMessage read(String hex) {
    return WireMessage.read(HexFormat.of().parseHex(hex));
  }
}
