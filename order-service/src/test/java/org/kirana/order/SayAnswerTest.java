package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.order.Groceries.A_GLASS_OF_MILK;
import static org.kirana.order.Groceries.VASHI;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.Unreadable;
import org.kirana.order.outbound.MessageContent;
import org.kirana.order.outbound.Priority;
import org.kirana.order.outbound.SendMessage;

/** How our answers leave, whatever they say. */
class SayAnswerTest {

  private final Chat chat = new Chat();

  @Test
  void anAnswerIsAReplyOnTheShopperLineThatIsWorthADay() {
    chat.shopper("Hello");
    assertThat(chat.sent()).hasSize(2);
    for (SendMessage answer : chat.sent()) {
      assertThat(answer.contactId()).isEqualTo(Chat.ASHA);
      assertThat(answer.line()).isEqualTo("shopper");
      assertThat(answer.priority()).isEqualTo(Priority.REPLY);
      assertThat(answer.notAfter()).isEqualTo(chat.now().plus(Duration.ofHours(24)));
      assertThat(answer.template()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({"Hi,en", "नमस्ते,hi", "नमस्कार,mr"})
  void theLinkOpensTheShopInTheShoppersLanguage(String greeting, String language) {
    chat.shopper(greeting);
    MessageContent welcome = chat.sent().getFirst().content();
    assertThat(welcome.kind()).isEqualTo("link");
    assertThat(welcome.link().url()).isEqualTo("{store-link:" + language + "}");
  }

  @Test
  void whatAShopperTypesIsNeverRepeatedToThem() {
    chat.shopper("Hi {phone:6f1b2c1e}");
    chat.shopper("110001 {phone:6f1b2c1e}");
    assertThat(chat.sent()).noneMatch(sent -> sent.content().body().contains("6f1b2c1e"));
  }

  @Nested
  class InAFlood {

    @Test
    void aMinuteHasAtMostTwelveAnswersAndOneMoment() {
      chat.shopper("hi");
      for (int i = 0; i < 300; i++) {
        int before = chat.sent().size();
        chat.shopper("status");
        assertThat(chat.sent().size() - before).isLessThanOrEqualTo(1);
      }
      assertThat(oneMoments()).isEqualTo(5);
      assertThat(chat.sent().size() - 1 - oneMoments()).isBetween(55L, 72L);
    }

    @Test
    void outcomesAreToldTwiceAsOftenAndEndTooInTheEnd() {
      chat.shopperShares(VASHI);
      for (int i = 0; i < 50; i++) {
        chat.shopperSends(A_GLASS_OF_MILK);
      }
      assertThat(chat.sent().stream().filter(SayAnswerTest::isRefusal))
          .hasSize(2 * Chat.ANSWERS_PER_MINUTE - 1);
      assertThat(oneMoments()).isEqualTo(1);
    }

    @Test
    void theSameMessagesHeardAgainAfterARestoreLeadToTheSameAnswers() {
      Chat restored = new Chat();
      for (Chat each : List.of(chat, restored)) {
        for (int i = 0; i < 40; i++) {
          each.shopper(i % 2 == 0 ? "hi" : "status");
        }
      }
      assertThat(restored.sent()).isEqualTo(chat.sent());
    }

    @Test
    void messagesThatArriveOutOfTheirOrderCountAsWell() {
      for (int i = 0; i < 30; i++) {
        chat.passes(Duration.ofSeconds(-2));
        chat.shopper("hi");
      }
      assertThat(chat.sent()).hasSizeLessThanOrEqualTo(2 * Chat.ANSWERS_PER_MINUTE + 1);
    }

    @Test
    void aReactionIsNotCounted() {
      for (int i = 0; i < 30; i++) {
        chat.shopper(new Said.SomethingElse(Unreadable.NO_ANSWER_EXPECTED));
      }
      assertThat(chat.sent()).isEmpty();
      chat.shopper("hi");
      assertThat(chat.sent()).hasSize(2);
    }

    private long oneMoments() {
      return chat.sent().stream()
          .filter(sent -> sent.content().body().startsWith("One moment"))
          .count();
    }
  }

  private static boolean isRefusal(SendMessage sent) {
    return sent.content().body().contains("The smallest order is");
  }
}
