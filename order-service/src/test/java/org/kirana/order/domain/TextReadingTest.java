package org.kirana.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi",
        "hi",
        "HI!!!",
        "hiiiiii",
        "  Hi \n",
        "Hi 👋🏽",
        "hi ❤️",
        "👨‍👩‍👧 hi",
        "Hello",
        "HELLO.",
        "helo",
        "hellooooo",
        "Ｈｅｌｌｏ",
        "hey there",
        "Hi Kirana",
        "hello bhaiya ji",
        "Good morning",
        "Namaste",
        "namasté namaste",
        "NAMASTE 🙏🙏",
        "Namaste ji",
        "Asha here, namaste",
        "Namaskar",
        "namaskaar!",
        "नमस्ते",
        "नमस्ते जी 🙏",
        "नमस्\u200dते",
        "नमस्कार",
        "हाय",
        "हॅलो",
        "राम राम",
        "«hi»"
      })
  void aGreetingIsHeardInAnyCaseScriptAndNoise(String text) {
    assertThat(TextReading.of(text).intent()).isEqualTo(Intent.GREETING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "STATUS?",
        "order status",
        "Hi, where is my order",
        "track my order please",
        "mera order kahan hai",
        "majhi order kuthe ahe?",
        "मेरा ऑर्डर कहाँ है?",
        "माझी ऑर्डर कुठे आहे",
        "स्थिती"
      })
  void aQuestionForTheStatusIsHeard(String text) {
    assertThat(TextReading.of(text).intent()).isEqualTo(Intent.STATUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cancel",
        "Cancel!",
        "CANCELL",
        "please cancel my order",
        "hi cancel it please",
        "order cancel karo",
        "order cancel karna hai",
        "radd karo",
        "रद्द",
        "ऑर्डर रद्द करें",
        "ऑर्डर रद्द करा"
      })
  void aCancellationIsHeard(String text) {
    assertThat(TextReading.of(text).intent()).isEqualTo(Intent.CANCELLATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "👍",
        "?",
        "123456",
        "do not cancel my order",
        "don't cancel",
        "cancel mat karo",
        "रद्द मत करो",
        "रद्द करू नका",
        "can I cancel tomorrow if it rains",
        "status or cancel",
        "this shirt and this milk",
        "chai 2 packet",
        "hi please send 2 kg rice and oil",
        "2 kg sugar"
      })
  void nothingElseIsTakenForOneOfThem(String text) {
    assertThat(TextReading.of(text).intent()).isEqualTo(Intent.UNCLEAR);
  }

  @Test
  void aLongTextIsNeverAGreetingOrACommand() {
    assertThat(TextReading.of("cancel ".repeat(10_000)).intent()).isEqualTo(Intent.UNCLEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "Namaste, HINDI",
    "नमस्ते, HINDI",
    "कल कितने बजे?, HINDI",
    "mera order kahan hai, HINDI",
    "हिंदी, HINDI",
    "Hindi, HINDI",
    "नमस्कार, MARATHI",
    "Namaskar, MARATHI",
    "मला साखर पाहिजे, MARATHI",
    "डाळ, MARATHI",
    "majhi order kuthe ahe, MARATHI",
    "मराठी, MARATHI",
    "English, ENGLISH",
    "अंग्रेज़ी, ENGLISH"
  })
  void scriptAndWordsTellTheLanguage(String text, Language language) {
    assertThat(TextReading.of(text).language()).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi", "hello", "status", "cancel", "2 kg sugar", "", "🙏"})
  void theseSayNothingAboutTheLanguage(String text) {
    assertThat(TextReading.of(text).language()).isEqualTo(Optional.empty());
  }
}
