package org.kirana.order.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
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
        "Hai",
        "hlo",
        "Hi, this is Rahul from Vashi",
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
    assertThat(TextReading.of(text)).isEqualTo(Command.GREETING);
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
    assertThat(TextReading.of(text)).isEqualTo(Command.STATUS);
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
    assertThat(TextReading.of(text)).isEqualTo(Command.CANCEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "?",
        "do not cancel my order",
        "don't cancel",
        "cancel mat karo",
        "रद्द मत करो",
        "रद्द करू नका",
        "can I cancel tomorrow if it rains",
        "status or cancel",
        "this shirt and this milk",
        "helpless",
        "stop my order",
        "where is the shop",
        "phir milenge",
        "bahasa indonesia, no english",
        "98765 43210",
        "987 654 3210",
        "400703 or 400706"
      })
  void nothingElseIsTakenForOneOfThem(String text) {
    assertThat(TextReading.of(text)).isEqualTo(Command.UNCLEAR);
  }

  @Test
  void aLongTextIsNeverAGreetingOrACommand() {
    assertThat(TextReading.of("cancel ".repeat(10_000))).isEqualTo(Command.UNCLEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SHOP     | order
          SHOP     | I would like to order please
          SHOP     | shop
          SHOP     | Hi, send me the link
          SHOP     | ऑर्डर करना है
          SHOP     | मला किराणा पाहिजे
          REPEAT   | repeat
          REPEAT   | same again please
          REPEAT   | Again!
          REPEAT   | same order as last time
          REPEAT   | dobara
          REPEAT   | fir se bhejo
          REPEAT   | फिर से
          REPEAT   | पुन्हा
          GREETING | hello again
          HELP     | HELP
          HELP     | please help me, my order is wrong
          HELP     | madad chahiye
          HELP     | wrong items in my order
          HELP     | can I talk to a person
          HELP     | मदद
          HELP     | मदत हवी आहे
          YES      | Yes please!
          YES      | haan ji
          YES      | हाँ
          YES      | हो, ऑर्डर करा
          YES      | haan chalega
          YES      | चलेगा
          YES      | चालेल
          NO       | nahi chalega
          NO       | नाही चालणार
          UNCLEAR  | haan, badlo
          UNCLEAR  | yes, change it
          UNCLEAR  | kya chalega?
          NO       | no
          NO       | no thanks
          NO       | नहीं
          NO       | नको
          THANKS   | Thanks!!
          THANKS   | ok thank you so much 🙏
          THANKS   | 👍🏽
          THANKS   | 🙏
          THANKS   | धन्यवाद
          THANKS   | theek hai
          STOP     | STOP
          STOP     | please stop
          STOP     | band karo
          STOP     | बंद करो
          STOP     | थांबा
          START    | start
          START    | शुरू करो
          LANGUAGE | language
          LANGUAGE | change language please
          LANGUAGE | bhasha badlo
          LANGUAGE | भाषा
          LIST     | 2 kg sugar
          LIST     | chai 2 packet
          LIST     | hi please send 2 kg rice and oil
          LIST     | Sugar 1kg
          LIST     | half kg dal
          LIST     | २ किलो साखर
          LIST     | आधा किलो चीनी और एक पैकेट दूध
          """)
  void aWordIsEnough(Command command, String text) {
    assertThat(TextReading.of(text)).isEqualTo(command);
  }

  @Test
  void severalLinesAreAList() {
    assertThat(TextReading.of("sugar\noil\nrice")).isEqualTo(Command.LIST);
    assertThat(TextReading.of("sugar and oil\n" + "and more\n".repeat(50))).isEqualTo(Command.LIST);
  }

  @ParameterizedTest
  @CsvSource({
    "हिंदी, HINDI",
    "Hindi, HINDI",
    "hindi me likho ji, ",
    "Hindi please, HINDI",
    "हिन्दी में, HINDI",
    "मराठी, MARATHI",
    "marathi madhye, ",
    "मराठीत, MARATHI",
    "English, ENGLISH",
    "ENGLISH please!, ENGLISH",
    "अंग्रेज़ी, ENGLISH",
    "Hindi language, HINDI"
  })
  void aLanguageIsAskedForByItsName(String text, @Nullable Language language) {
    assertThat(TextReading.of(text))
        .isEqualTo(language == null ? Command.UNCLEAR : new Meaning.LanguageNamed(language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "400703",
        "400 703",
        "yes, 400703",
        " 400-703. ",
        "४००७०३",
        "PIN 400703",
        "my pin code is 400703",
        "मेरा पिन कोड ४००७०३ है",
        "deliver to 400703 please"
      })
  void aPinCodeIsAPlace(String text) {
    assertThat(TextReading.of(text))
        .isEqualTo(new Meaning.PlaceNamed(new Destination.AtPin(new PinCode("400703"), null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flat 3, Sector 17, Vashi 400703",
        "Vashi 400703",
        "B 3 L wing, Sector 17, Vashi 400703",
        "Flat 3,\nSector 17,\nVashi,\n400 703",
        "फ्लैट 3, सेक्टर १७, वाशी ४००७०३"
      })
  void theWordsAroundAPinCodeAreTheAddress(String text) {
    assertThat(TextReading.of(text))
        .isEqualTo(new Meaning.PlaceNamed(new Destination.AtPin(new PinCode("400703"), text)));
  }

  @ParameterizedTest
  @CsvSource({
    "Namaste, HINDI",
    "नमस्ते, HINDI",
    "कल कितने बजे?, HINDI",
    "mera order kahan hai, HINDI",
    "नमस्कार, MARATHI",
    "Namaskar, MARATHI",
    "मला साखर पाहिजे, MARATHI",
    "डाळ, MARATHI",
    "majhi order kuthe ahe, MARATHI"
  })
  void scriptAndWordsTellTheLanguage(String text, Language language) {
    assertThat(LanguageReading.guess(text, Language.ENGLISH)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi", "Hai", "hello", "status", "cancel", "2 kg sugar", "", "🙏"})
  void theseSayNothingAboutTheLanguage(String text) {
    assertThat(LanguageReading.guess(text, Language.ENGLISH)).isEmpty();
  }

  @Test
  void devanagariAloneIsNoReasonToLeaveMarathi() {
    assertThat(LanguageReading.guess("वाशी ४००७०३", Language.MARATHI)).isEmpty();
    assertThat(LanguageReading.guess("वाशी ४००७०३", Language.ENGLISH)).contains(Language.HINDI);
  }
}
