package org.kirana.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackDataTest {

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final MessageId WELCOME = new MessageId("welcome:1");

  @Test
  void whileTracesAreOffItIsOurNameAlone() {
    assertThat(new CallbackData(WELCOME, null).text()).isEqualTo("welcome:1");
  }

  @Test
  void whileTracesAreOnTheTraceComesBackWithOurName() {
    CallbackData callback = new CallbackData(WELCOME, TRACE);
    assertThat(callback.text()).isEqualTo("welcome:1 " + TRACE);
    assertThat(CallbackData.read(callback.text())).contains(callback);
  }

  @Test
  void ourNameGoesBeforeATraceThatHasNoRoom() {
    MessageId longest = new MessageId("m".repeat(MessageId.LONGEST - TRACE.length()));
    assertThat(new CallbackData(longest, TRACE).text()).isEqualTo(longest.value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"welcome:1", "two words", "welcome:1 00-junk-01", " 00-x", TRACE})
  void whatCarriesNoTraceIsAllOurName(String text) {
    assertThat(CallbackData.read(text)).contains(new CallbackData(new MessageId(text), null));
  }

  @Test
  void whatCannotBeOursIsNobodys() {
    assertThat(CallbackData.read(" ")).isEmpty();
    assertThat(CallbackData.read("m".repeat(MessageId.LONGEST + 1))).isEmpty();
  }
}
