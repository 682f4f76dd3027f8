package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.order.Groceries.A_WEEKLY_BASKET;
import static org.kirana.order.Groceries.VASHI;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.NewOrder;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.OrderState;
import org.kirana.order.domain.PartQuestion;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.outbound.PartAgreed;
import org.kirana.order.persistence.Order;

/** The store lacks something of an order: the shopper takes the part, or nothing. */
class MissingItemsTest {

  private static final String GONE =
      "That question was answered already, or it is too old. Write \"status\" to see your order.";

  private final Chat chat = new Chat();

  @BeforeEach
  void anOrderIsPlaced() {
    chat.shopper("Hi");
    chat.shopperShares(VASHI);
    chat.shopperSends(A_WEEKLY_BASKET);
    chat.reads();
  }

  @Nested
  class WhenTheShopperAgrees {

    @Test
    void theAgreementIsAnnouncedWithItsQuestion() {
      chat.shopperTaps("take-part:" + orderId() + ":2");
      chat.kirana("Thank you! We are telling the shop.");
      PartAgreed agreed = chat.agreements().getFirst();
      assertThat(agreed)
          .isEqualTo(new PartAgreed(orderId(), Chat.ASHA, order().language(), 2, chat.now()));
      assertThat(order().state()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void everyTapIsPassedOn() {
      chat.shopperTaps("take-part:" + orderId() + ":1");
      chat.shopperTaps("take-part:" + orderId() + ":1");
      assertThat(chat.agreements()).hasSize(2);
    }

    @Test
    void anAgreementAfterTheHandOverIsPassedOnToo() {
      matched(32_500);
      handedOver();
      chat.shopperTaps("take-part:" + orderId() + ":1");
      chat.kirana("Thank you! We are telling the shop.");
      assertThat(chat.agreements()).hasSize(1);
    }

    @Test
    void whoWaitsForACancellationReadsThat() {
      chat.shopper("cancel");
      chat.reads();
      chat.shopperTaps("take-part:" + orderId() + ":1");
      chat.kirana("We have asked to cancel your order of ₹325.00 and wait for the answer.");
      assertThat(chat.agreements()).hasSize(1);
    }

    @Test
    void anOrderThatCameToNothingIsToldAndNotPassedOn() {
      chat.followOrder.cancelled(chat.fact("order-cancelled"), orderId(), chat.now());
      chat.reads();
      chat.shopperTaps("take-part:" + orderId() + ":1");
      chat.kirana("Your last order of ₹325.00 is cancelled. You have nothing to pay.");
      assertThat(chat.agreements()).isEmpty();
    }
  }

  @Nested
  class WhenTheShopperTypesYes {

    @Test
    void theLatestQuestionIsAgreedToOnce() {
      asked(1);
      asked(2);
      asked(1);
      chat.shopper("yes");
      chat.shopper("yes");
      assertThat(chat.agreements()).extracting(PartAgreed::shortfall).containsExactly(2);
    }

    @Test
    void aYesFromBeforeItWasAskedIsNotMeant() {
      PartQuestion question = chat.question(1);
      Instant later = question.askedAt().plusSeconds(30);
      chat.followGoods.asked(orderId(), new PartQuestion(1, later, question.answerBy()));
      chat.shopper("yes");
      assertThat(chat.agreements()).isEmpty();
      chat.passes(Duration.ofSeconds(30));
      chat.shopper("yes");
      assertThat(chat.agreements()).hasSize(1);
    }

    @Test
    void whatAnotherInstanceHeardIsAnsweredOnceTheOrderIsReduced() {
      matched(32_500);
      asked(1);
      reduced(1, 26_500);
      chat.shopper("yes");
      assertThat(chat.agreements()).isEmpty();
    }

    @Test
    void aCancellationThatWaitsIsNotTouched() {
      chat.shopper("cancel");
      asked(1);
      chat.shopper("yes");
      assertThat(chat.agreements()).isEmpty();
    }

    @Test
    void aQuestionOfAnotherShopperIsNotMeant() {
      Order another = new Order(ofSomebodyElse());
      chat.orders.add(another);
      another.ask(chat.question(1));
      chat.shopper("yes");
      assertThat(chat.agreements()).isEmpty();
    }

    private void asked(int shortfall) {
      chat.fact("part-asked");
      chat.followGoods.asked(orderId(), chat.question(shortfall));
    }
  }

  @Nested
  class WhenItIsNotTheirOrder {

    @Test
    void nothingIsPassedOnAndNothingIsTold() {
      Order another = new Order(ofSomebodyElse());
      chat.orders.add(another);
      chat.shopperTaps("take-part:" + another.orderId() + ":1");
      chat.shopperTaps("cancel-order:" + another.orderId());
      chat.kirana(GONE, GONE);
      assertThat(chat.agreements()).isEmpty();
      assertThat(chat.cancellations()).isEmpty();
    }

    @Test
    void anOrderThatThereIsNotIsNoSurprise() {
      chat.shopperTaps("take-part:" + new UUID(7, 7) + ":1");
      chat.kirana(GONE);
    }
  }

  @Nested
  class WhenTheShopperCancelsInstead {

    @Test
    void thatVeryOrderIsMeantThoughALaterOneIsOpen() {
      OrderId first = orderId();
      chat.shopperSends(A_WEEKLY_BASKET);
      chat.shopperTaps("cancel-order:" + first);
      assertThat(chat.cancellations()).hasSize(1);
      assertThat(chat.cancellations().getFirst().orderId()).isEqualTo(first);
    }

    @Test
    void tappingTwiceAnnouncesOnce() {
      chat.shopperTaps("cancel-order:" + orderId());
      chat.shopperTaps("cancel-order:" + orderId());
      chat.kirana(
          "We have asked to cancel your order. You will hear from us here.",
          "We have already asked to cancel your order. You will hear from us here.");
      assertThat(chat.cancellations()).hasSize(1);
    }

    @Test
    void aBasketThatWaitsIsNotMeant() {
      chat.priceChanges(Groceries.priced(Groceries.ATTA_5KG, 28_000));
      chat.shopper("repeat");
      chat.shopperTaps("cancel-order:" + orderId());
      assertThat(chat.cancellations()).hasSize(1);
    }
  }

  @Nested
  class WhenTheOrderComesToLess {

    @Test
    void aPartThatWasAcceptedIsWhatItComesTo() {
      matched(26_500);
      assertThat(order().totalPaise()).isEqualTo(26_500);
      assertThat(order().orderedTotalPaise()).isEqualTo(32_500);
    }

    @Test
    void aReducedOrderComesToWhatStays() {
      matched(32_500);
      reduced(1, 26_500);
      matched(32_500);
      assertThat(order().totalPaise()).isEqualTo(26_500);
      assertThat(order().state()).isEqualTo(OrderState.MATCHED);
    }

    @Test
    void theLatestShortfallCountsInWhateverOrderTheyAreHeard() {
      matched(32_500);
      reduced(2, 3_000);
      reduced(2, 3_000);
      reduced(1, 26_500);
      assertThat(order().totalPaise()).isEqualTo(3_000);
    }

    @Test
    void itMayBeHeardAfterTheEnd() {
      matched(32_500);
      handedOver();
      reduced(1, 26_500);
      assertThat(order().totalPaise()).isEqualTo(26_500);
      assertThat(order().state()).isEqualTo(OrderState.HANDED_OVER);
      assertThat(chat.alarms.raised).isEmpty();
    }

    @Test
    void anOrderThatNobodyTookCannotBeReduced() {
      chat.followOrder.storeNotMatched(
          chat.fact("store-not-matched"), orderId(), "no-capacity", chat.now());
      reduced(1, 26_500);
      assertThat(chat.alarms.raised).containsExactly("order-fate-contradicted");
      assertThat(order().totalPaise()).isEqualTo(32_500);
    }

    @Test
    void theShopperRepeatsWhatWasOrderedFirst() {
      matched(26_500);
      chat.reads();
      chat.shopper("repeat");
      assertThat(chat.reads().getFirst().content().body()).contains("₹325.00");
    }

    @Test
    void newsNameWhatItComesTo() {
      matched(26_500);
      chat.followGoods.packed(chat.fact("order-packed"), orderId(), chat.now());
      assertThat(chat.last().template().parameters()).isEqualTo(List.of("₹265.00"));
      assertThat(chat.last().template().name()).isEqualTo("order_on_its_way");
    }
  }

  @Nested
  class WhenItIsPacked {

    @Test
    void theShopperReadsItOnce() {
      matched(32_500);
      packed();
      packed();
      chat.kirana("Your order of ₹325.00 is packed and on its way to you.");
      assertThat(order().state()).isEqualTo(OrderState.PACKED);
    }

    @Test
    void itIsNoNewsAfterTheHandOver() {
      matched(32_500);
      handedOver();
      packed();
      chat.kiranaSaysNothing();
      assertThat(order().state()).isEqualTo(OrderState.HANDED_OVER);
      assertThat(chat.alarms.raised).isEmpty();
    }

    @Test
    void itCanStillBeCancelled() {
      matched(32_500);
      packed();
      chat.shopper("cancel");
      assertThat(chat.cancellations()).hasSize(1);
    }
  }

  private NewOrder ofSomebodyElse() {
    return new NewOrder(
        new OrderId(new UUID(9, 1)),
        new ContactId(new UUID(9, 9)),
        Language.ENGLISH,
        chat.now(),
        Fulfilment.DELIVERY,
        VASHI,
        new PricedBasket(order().lines()),
        null);
  }

  private void matched(long totalPaise) {
    chat.fact("store-matched");
    chat.followOrder.storeMatched(orderId(), Chat.CORNER_STORE, totalPaise);
  }

  private void reduced(int shortfall, long totalPaise) {
    chat.fact("order-reduced");
    chat.followGoods.reduced(orderId(), shortfall, totalPaise);
  }

  private void packed() {
    chat.followGoods.packed(chat.fact("order-packed"), orderId(), chat.now());
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
