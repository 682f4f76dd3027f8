package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.order.Groceries.VASHI;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.order.domain.Said;
import org.kirana.order.outbound.Priority;
import org.kirana.order.outbound.SendMessage;

/** How a conversation begins. */
class GreetingTest {

  private static final String WELCOME =
      """
      Welcome to Kirana! Groceries from the shop around the corner, paid at the door.
      Share your location, then send a cart from our catalogue.""";

  private final Chat chat = new Chat();

  @Test
  void aHiIsWelcomedAndAskedForTheLocationInOneMessage() {
    chat.shopper("Hi");
    chat.kiranaAskingForLocation(WELCOME);
  }

  @Test
  void aNamasteIsWelcomedInHindi() {
    chat.shopper("नमस्ते 🙏");
    chat.kiranaAskingForLocation(
        """
        Kirana में आपका स्वागत है! पास की दुकान से राशन, पैसे घर पर सामान मिलने पर।
        अपनी लोकेशन भेजें, फिर हमारे कैटलॉग से कार्ट भेजें।""");
  }

  @Test
  void aNamaskarIsWelcomedInMarathi() {
    chat.shopper("Namaskar!");
    chat.kiranaAskingForLocation(
        """
        Kirana मध्ये आपले स्वागत! जवळच्या दुकानातून किराणा, पैसे सामान मिळाल्यावर.
        आपले लोकेशन पाठवा, मग आमच्या कॅटलॉगमधून कार्ट पाठवा.""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 kg sugar and some rice please", "status", "cancel", "?", ""})
  void whateverTheFirstWordsAreTheyAreWelcomed(String text) {
    chat.shopper(text);
    chat.kiranaAskingForLocation(WELCOME);
  }

  @Test
  void aVoiceMessageOrATapAsFirstContactIsWelcomed() {
    chat.shopper(new Said.SomethingElse());
    chat.kiranaAskingForLocation(WELCOME);

    Chat another = new Chat();
    another.shopperTaps("cancel");
    another.kiranaAskingForLocation(WELCOME);
  }

  @Test
  void aLocationAsFirstContactIsWelcomedAndThanked() {
    chat.shopperShares(VASHI);
    chat.kirana(
        """
        Welcome to Kirana! Groceries from the shop around the corner, paid at the door.
        Thank you for your location. Now send a cart from our catalogue, from ₹149.00.""");
  }

  @Test
  void theAnswerIsAReplyOnTheShopperLineThatIsWorthADay() {
    chat.shopper("Hello");

    SendMessage welcome = chat.sent().getFirst();
    assertThat(welcome.contactId()).isEqualTo(Chat.ASHA);
    assertThat(welcome.line()).isEqualTo("shopper");
    assertThat(welcome.priority()).isEqualTo(Priority.REPLY);
    assertThat(welcome.notAfter()).isEqualTo(chat.now().plus(Duration.ofHours(24)));
    assertThat(welcome.template()).isNull();
    assertThat(welcome.content().buttons()).isEmpty();
  }

  @Nested
  class WhenTheShopperIsKnown {

    @Test
    void aGreetingWithoutAPlaceAsksForTheLocationAgain() {
      chat.shopper("hi");
      chat.kiranaAskingForLocation(WELCOME);
      chat.shopper("Hellooo 👋");
      chat.kiranaAskingForLocation(WELCOME);
    }

    @Test
    void aGreetingRemembersThePlace() {
      chat.shopperShares(VASHI);
      chat.shopper("Hi Kirana");
      assertThat(chat.sent())
          .extracting(message -> message.content().kind())
          .isEqualTo(List.of("text", "location-request"));
      assertThat(chat.sent().getLast().content().body()).startsWith("Welcome back to Kirana!");
    }

    @Test
    void theLanguageIsRememberedUntilAnotherIsHeard() {
      chat.shopper("Namaste ji");
      assertThat(lastWords()).startsWith("Kirana में आपका स्वागत है!");
      chat.shopper("hi");
      assertThat(lastWords()).startsWith("Kirana में आपका स्वागत है!");
      chat.shopper("मराठी");
      assertThat(lastWords()).startsWith("माफ करा");
      chat.shopper("English please");
      assertThat(lastWords()).startsWith("Sorry");
    }

    private String lastWords() {
      return chat.sent().getLast().content().body();
    }
  }
}
