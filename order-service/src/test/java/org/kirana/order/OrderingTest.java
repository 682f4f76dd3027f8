package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.order.Groceries.ATTA_5KG;
import static org.kirana.order.Groceries.A_GLASS_OF_MILK;
import static org.kirana.order.Groceries.A_WEEKLY_BASKET;
import static org.kirana.order.Groceries.MILK_500ML;
import static org.kirana.order.Groceries.THANE;
import static org.kirana.order.Groceries.VASHI;
import static org.kirana.order.Groceries.basket;
import static org.kirana.order.Groceries.line;
import static org.kirana.order.Groceries.priced;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OrderLine;
import org.kirana.order.outbound.OrderPlaced;
import org.kirana.order.outbound.WantedPlace;

/** From a cart to an order, or to the reason why not. */
class OrderingTest {

  private final Chat chat = new Chat();

  @Nested
  class WhenThePlaceIsKnown {

    @BeforeEach
    void thePlaceIsKnown() {
      chat.shopper("hi");
      chat.shopperShares(VASHI);
      chat.reads();
    }

    @Test
    void aCartIsPlacedAndTheInvoiceWillBeTheAnswer() {
      chat.shopperSends(A_WEEKLY_BASKET);
      chat.kiranaSaysNothing();

      OrderPlaced order = chat.order();
      assertThat(order.contactId()).isEqualTo(Chat.ASHA);
      assertThat(order.language()).isEqualTo(Language.ENGLISH);
      assertThat(order.placedAt()).isEqualTo(chat.now());
      assertThat(order.fulfilment()).isEqualTo(Fulfilment.DELIVERY);
      assertThat(order.place()).isEqualTo(WantedPlace.of(VASHI));
      assertThat(order.totalPaise()).isEqualTo(32_500);
      assertThat(order.lines())
          .containsExactly(
              new OrderLine(ATTA_5KG.sku(), "Chakki Atta", "5 kg", 1, 26_500, 28_500L, "1101", 500),
              new OrderLine(MILK_500ML.sku(), "Fresh Milk", "500 ml", 2, 3_000, null, "0401", 0));
      assertThat(chat.orders.with(order.orderId())).isPresent();
    }

    @Test
    void aNoteForTheStoreGoesAlongWithoutBraces() {
      chat.shopperSends(new Basket(A_WEEKLY_BASKET.lines(), " ring {phone:x} twice\n "));
      assertThat(chat.order().note()).isEqualTo("ring (phone:x) twice");
    }

    @Test
    void aProductThatIsInTheCartTwiceIsOneLine() {
      chat.shopperSends(basket(line(MILK_500ML, 3), line(ATTA_5KG, 1), line(MILK_500ML, 2)));
      assertThat(chat.order().lines())
          .extracting(line -> line.sku().value() + " " + line.quantity())
          .containsExactly("MILK_500ML 5", "ATTA_5KG 1");
    }

    @Test
    void theNamesAreInTheShoppersLanguage() {
      chat.shopper("नमस्कार");
      chat.shopperSends(A_WEEKLY_BASKET);
      assertThat(chat.order().language()).isEqualTo(Language.MARATHI);
      assertThat(chat.order().lines().getFirst().name()).isEqualTo("गव्हाचे पीठ");
    }

    @Test
    void aLaterPlaceIsTheOneThatCounts() {
      chat.shopperShares(THANE);
      chat.shopperSends(A_WEEKLY_BASKET);
      assertThat(chat.order().place()).isEqualTo(WantedPlace.of(THANE));
    }

    @Test
    void twoCartsAreTwoOrders() {
      chat.shopperSends(A_WEEKLY_BASKET);
      chat.shopperSends(A_WEEKLY_BASKET);
      assertThat(chat.placed()).extracting(OrderPlaced::orderId).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void aCartAtTheShownPriceIsPlaced() {
      chat.shopperSends(basket(line("ATTA_5KG", 1, 26_500L)));
      assertThat(chat.order().totalPaise()).isEqualTo(26_500);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100, Long.MAX_VALUE, Long.MIN_VALUE})
    void aQuantityOutsideOneToNinetyNineIsRefused(long quantity) {
      chat.shopperSends(basket(line(ATTA_5KG, 1), line(MILK_500ML, quantity)));
      refused("Of each item you can order 1 to 99. Please change your basket and send it again.");
    }

    @Test
    void aQuantityThatIsTooMuchOnlyTogetherIsRefused() {
      chat.shopperSends(basket(line(MILK_500ML, 60), line(MILK_500ML, 40)));
      refused("Of each item you can order 1 to 99. Please change your basket and send it again.");
    }

    @Test
    void anUnknownProductIsRefusedWithoutRepeatingWhatTheShopperSent() {
      chat.shopperSends(basket(line(ATTA_5KG, 1), line("{phone:somebody}", 1, null)));
      refused("One item in your basket is not in our shop. Please choose again.");
    }

    @Test
    void aBasketOfExactlyTheMinimumIsPlaced() {
      chat.priceChanges(priced(MILK_500ML, 14_900));
      chat.shopperSends(A_GLASS_OF_MILK);
      assertThat(chat.order().totalPaise()).isEqualTo(14_900);
    }

    @Test
    void aPriceThatChangedSinceItWasShownIsToldWithTheNewTotal() {
      chat.priceChanges(priced(ATTA_5KG, 12_345_600));
      chat.shopperSends(basket(line("ATTA_5KG", 1, 26_500L)));
      refused(
          "Prices have changed since you filled your basket. It now comes to ₹1,23,456.00."
              + " Shall we order it?");
      chat.shopperTaps(chat.last().content().buttons().getFirst().id());
      assertThat(chat.order().totalPaise()).isEqualTo(12_345_600);
    }

    @Test
    void anOrderThatIsPlacedWithAnOlderOneInMindPutsTheWaitingBasketAway() {
      chat.shopperSends(basket(line("ATTA_5KG", 1, 1L)));
      String agree = chat.last().content().buttons().getFirst().id();
      chat.shopperSends(A_WEEKLY_BASKET);
      chat.shopperTaps(agree);
      assertThat(chat.placed()).hasSize(1);
    }

    private void refused(String sentence) {
      chat.kirana(sentence);
      assertThat(chat.placed()).isEmpty();
    }
  }

  @Nested
  class WhenTheCartComesBeforeThePlace {

    @Test
    void theBasketIsKeptAndPlacedOnceTheLocationComes() {
      chat.shopperSends(A_WEEKLY_BASKET);
      assertThat(chat.placed()).isEmpty();
      chat.reads();
      chat.shopperShares(VASHI);
      chat.kiranaSaysNothing();
      assertThat(chat.order().totalPaise()).isEqualTo(32_500);
      assertThat(chat.order().place()).isEqualTo(WantedPlace.of(VASHI));
      assertThat(chat.order().placedAt()).isEqualTo(chat.now());
    }

    @Test
    void aBasketThatCannotBeOrderedIsRefusedAtOnceAndNotKept() {
      chat.shopperSends(A_GLASS_OF_MILK);
      assertThat(chat.last().content().body()).contains("The smallest order is ₹149.00");
      chat.shopperShares(VASHI);
      assertThat(chat.placed()).isEmpty();
    }

    @Test
    void theNewerBasketReplacesTheOneThatWaits() {
      chat.shopperSends(A_WEEKLY_BASKET);
      chat.shopperSends(basket(line(ATTA_5KG, 3)));
      chat.shopperShares(VASHI);
      assertThat(chat.placed()).extracting(OrderPlaced::totalPaise).containsExactly(79_500L);
    }

    @Test
    void anotherLocationDoesNotOrderAgain() {
      chat.shopperSends(A_WEEKLY_BASKET);
      chat.shopperShares(VASHI);
      chat.shopperShares(THANE);
      assertThat(chat.placed()).hasSize(1);
    }

    @Test
    void theNoteIsKeptWithTheBasket() {
      chat.shopperSends(new Basket(A_WEEKLY_BASKET.lines(), "second floor"));
      chat.shopperShares(VASHI);
      assertThat(chat.order().note()).isEqualTo("second floor");
    }
  }
}
