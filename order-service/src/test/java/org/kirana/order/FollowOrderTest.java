package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kirana.order.Groceries.A_WEEKLY_BASKET;
import static org.kirana.order.Groceries.VASHI;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kirana.order.domain.InvoiceState;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.OrderState;
import org.kirana.order.domain.StoreId;
import org.kirana.order.outbound.MessageTemplate;
import org.kirana.order.outbound.Priority;
import org.kirana.order.outbound.SendMessage;
import org.kirana.order.persistence.Order;

/** What becomes of an order, and what the shopper reads of it. */
class FollowOrderTest {

  private static final String TOO_LATE =
      "Your order has already been handed over, so it cannot be cancelled any more."
          + " If something is wrong with it, you reach a person here: "
          + Chat.HELP_CONTACT;

  private final Chat chat = new Chat();

  @BeforeEach
  void anOrderIsPlaced() {
    chat.shopper("Hi");
    chat.shopperShares(VASHI);
    chat.reads();
    chat.shopperSends(A_WEEKLY_BASKET);
    chat.kiranaSaysNothing();
  }

  @Nested
  class WhenNoShopTakesIt {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            nobody-serves-the-place | none of our shops serves your place yet
            all-closed              | the shops near you are closed now
            no-capacity             | the shops near you have too many orders
            nobody-accepted         | no shop can take your order of ₹325.00 at the moment
            something-new           | no shop can take your order of ₹325.00
            """)
    void theShopperReadsWhy(String reason, String words) {
      notMatched(reason);
      assertThat(chat.sent().getLast().content().body()).startsWith("Sorry, " + words);
      assertThat(order().state()).isEqualTo(OrderState.NOT_MATCHED);
    }

    @Test
    void theyReadItOnce() {
      notMatched("no-capacity");
      notMatched("no-capacity");
      assertThat(chat.reads()).hasSize(1);
    }

    @Test
    void itIsANotificationThatSurvivesAClosedWindow() {
      notMatched("no-capacity");
      SendMessage news = chat.sent().getLast();
      assertThat(news.priority()).isEqualTo(Priority.NOTIFICATION);
      assertThat(news.orderId()).isEqualTo(orderId());
      assertThat(news.notAfter()).isEqualTo(chat.now().plus(Duration.ofHours(24)));
      assertThat(news.template())
          .isEqualTo(
              new MessageTemplate(
                  "not_matched_busy", Language.ENGLISH, List.of("₹325.00"), List.of()));
    }
  }

  @Nested
  class WhenTheShopperCancels {

    @Test
    void theRequestIsAnnouncedAndTheAnswerIsTold() {
      chat.shopper("Cancel my order please");
      chat.kirana("We have asked to cancel your order. You will hear from us here.");
      assertThat(chat.cancellations()).hasSize(1);
      assertThat(chat.cancellations().getFirst().orderId()).isEqualTo(orderId());
      assertThat(chat.cancellations().getFirst().requestedAt()).isEqualTo(chat.now());

      cancelled();
      chat.kirana("Your order of ₹325.00 is cancelled. You have nothing to pay.");
      cancelled();
      chat.kiranaSaysNothing();
    }

    @Test
    void aTapCancelsToo() {
      matched();
      chat.shopperTaps("cancel");
      assertThat(chat.cancellations()).hasSize(1);
    }

    @Test
    void askingTwiceAnnouncesOnce() {
      chat.shopper("cancel");
      chat.kirana("We have asked to cancel your order. You will hear from us here.");
      chat.shopper("cancel!!!");
      chat.kirana("We have already asked to cancel your order. You will hear from us here.");
      assertThat(chat.cancellations()).hasSize(1);
    }

    @Test
    void theLatestOpenOrderIsMeant() {
      chat.shopperSends(A_WEEKLY_BASKET);
      OrderId second = orderId();
      chat.shopperSends(A_WEEKLY_BASKET);
      notMatched("no-capacity");
      chat.shopper("cancel");
      assertThat(chat.cancellations().getFirst().orderId()).isEqualTo(second);
    }

    @Test
    void anOrderThatWasHandedOverIsTooLate() {
      matched();
      handedOver();
      chat.shopper("cancel");
      chat.kirana(TOO_LATE);
      assertThat(chat.cancellations()).isEmpty();
    }

    @Test
    void aHandOverThatWinsTheRaceIsTold() {
      matched();
      chat.shopper("cancel");
      chat.kirana("We have asked to cancel your order. You will hear from us here.");
      handedOver();
      chat.kirana(TOO_LATE);
    }

    @Test
    void thereMayBeNothingToCancel() {
      notMatched("no-capacity");
      chat.shopper("cancel");
      assertThat(chat.sent().getLast().content().body())
          .isEqualTo("You have no open order, so there is nothing to cancel.");
      assertThat(chat.cancellations()).isEmpty();
    }
  }

  @Nested
  class WhenTheShopperHasSaidStop {

    @BeforeEach
    void stop() {
      chat.shopper("stop");
      chat.reads();
    }

    @Test
    void newsOfEarlierOrdersStayAway() {
      notMatched("no-capacity");
      chat.kiranaSaysNothing();
      assertThat(order().state()).isEqualTo(OrderState.NOT_MATCHED);
    }

    @Test
    void newsComeAgainAfterAStart() {
      chat.shopper("start");
      chat.reads();
      notMatched("no-capacity");
      assertThat(chat.reads()).hasSize(1);
    }
  }

  @Test
  void aMatchAndAHandOverAreNotToldByUs() {
    matched();
    matched();
    chat.followOrder.invoiceSent(orderId());
    handedOver();
    chat.kiranaSaysNothing();
    assertThat(order().storeId()).contains(Chat.CORNER_STORE);
    assertThat(order().state()).isEqualTo(OrderState.HANDED_OVER);
    assertThat(order().invoice()).isEqualTo(InvoiceState.SENT);
    assertThat(chat.alarms.raised).isEmpty();
  }

  @Test
  void aContradictionCallsTheOperatorAndChangesNothing() {
    notMatched("no-capacity");
    matched();
    assertThat(chat.alarms.raised).containsExactly("order-fate-contradicted");
    assertThat(order().state()).isEqualTo(OrderState.NOT_MATCHED);
    assertThat(order().storeId()).isEmpty();
  }

  @Test
  void aSecondStoreForOneOrderCallsTheOperator() {
    matched();
    chat.followOrder.storeMatched(orderId(), new StoreId(new UUID(1, 2)), 32_500);
    assertThat(chat.alarms.raised).containsExactly("order-matched-with-two-stores");
    assertThat(order().storeId()).contains(Chat.CORNER_STORE);
  }

  @Test
  void aFactAboutAnOrderThatWeNeverPlacedIsNotSwallowed() {
    OrderId stranger = new OrderId(new UUID(7, 7));
    assertThatThrownBy(() -> chat.followOrder.invoiceSent(stranger))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(stranger.toString());
  }

  private void matched() {
    chat.fact("store-matched");
    chat.followOrder.storeMatched(orderId(), Chat.CORNER_STORE, 32_500);
  }

  private void notMatched(String reason) {
    chat.followOrder.storeNotMatched(chat.fact("store-not-matched"), orderId(), reason, chat.now());
  }

  private void cancelled() {
    chat.followOrder.cancelled(chat.fact("order-cancelled"), orderId(), chat.now());
  }

  private void handedOver() {
    chat.followOrder.handedOver(chat.fact("order-handed-over"), orderId(), chat.now());
  }

  private OrderId orderId() {
    return chat.order().orderId();
  }

  private Order order() {
    return chat.orders.with(orderId()).orElseThrow();
  }
}
