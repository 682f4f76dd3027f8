package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.order.Groceries.A_GLASS_OF_MILK;
import static org.kirana.order.Groceries.A_WEEKLY_BASKET;
import static org.kirana.order.Groceries.VASHI;

import org.junit.jupiter.api.Test;
import org.kirana.order.domain.Said;
import org.kirana.order.outbound.SendMessage;

/** Messages arrive more than once; their effect does not. */
class RepeatTest {

  private final Chat chat = new Chat();

  @Test
  void aCartThatIsDeliveredTwiceIsOrderedOnce() {
    chat.shopperShares(VASHI);
    chat.shopperSends(A_WEEKLY_BASKET);
    chat.again(new Said.SentCart(A_WEEKLY_BASKET));
    assertThat(chat.placed()).hasSize(1);
    assertThat(chat.alarms.raised).isEmpty();
  }

  @Test
  void aHiThatIsDeliveredTwiceIsAnsweredOnce() {
    chat.shopper("Hi");
    chat.again(new Said.Text("Hi"));
    assertThat(chat.sent()).hasSize(2);
  }

  @Test
  void anotherMessageUnderAnIdThatWasHeardCallsTheOperator() {
    chat.shopperShares(VASHI);
    chat.shopperSends(A_WEEKLY_BASKET);
    chat.again(new Said.SentCart(A_GLASS_OF_MILK));
    assertThat(chat.placed()).hasSize(1);
    assertThat(chat.alarms.raised).containsExactly("message-id-with-other-content");
  }

  @Test
  void answersHaveIdsThatFollowFromTheirCause() {
    chat.shopper("Hi");
    Chat afterARestore = new Chat();
    afterARestore.shopper("Hi");
    assertThat(afterARestore.sent())
        .extracting(SendMessage::messageId)
        .isEqualTo(chat.sent().stream().map(SendMessage::messageId).toList());
    chat.shopper("Hi");
    assertThat(chat.sent()).extracting(SendMessage::messageId).doesNotHaveDuplicates();
  }
}
