package org.kirana.order.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kirana.order.Groceries.ATTA_5KG;
import static org.kirana.order.Groceries.A_GLASS_OF_MILK;
import static org.kirana.order.Groceries.A_WEEKLY_BASKET;
import static org.kirana.order.Groceries.MILK_500ML;
import static org.kirana.order.Groceries.PARLE_BISCUIT;
import static org.kirana.order.Groceries.basket;
import static org.kirana.order.Groceries.line;
import static org.kirana.order.Groceries.priced;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kirana.order.Groceries;

class PriceBasketTest {

  private static final OrderRules RULES = new OrderRules(14_900, 99, 200, Duration.ofHours(24));

  @Test
  void aBasketIsPricedFromOurOwnList() {
    assertThat(price(A_WEEKLY_BASKET))
        .isInstanceOfSatisfying(
            PricedBasket.class, priced -> assertThat(priced.totalPaise()).isEqualTo(32_500));
  }

  @Test
  void everyKindOfRefusalHasABasketThatEarnsIt() {
    Map<Class<? extends Refusal>, Basket> baskets =
        Map.of(
            Refusal.EmptyBasket.class, basket(),
            Refusal.TooManyLines.class, basket(lines(201)),
            Refusal.QuantityOutOfRange.class, basket(line(ATTA_5KG, 100)),
            Refusal.UnknownProducts.class, basket(line("GOLD", 1, null)),
            Refusal.RetiredProducts.class, basket(line(PARLE_BISCUIT, 99)),
            Refusal.BelowMinimum.class, A_GLASS_OF_MILK);
    assertThat(baskets.keySet()).containsExactlyInAnyOrder(kindsOfRefusal());
    baskets.forEach((kind, basket) -> assertThat(price(basket)).isInstanceOf(kind));
  }

  @Test
  void aShownPriceThatIsNotOursHasToBeAgreedTo() {
    assertThat(price(basket(line("ATTA_5KG", 1, 1L)))).isEqualTo(new PricesChanged(price26500()));
    assertThat(price(basket(line("ATTA_5KG", 1, 26_500L)))).isEqualTo(price26500());
  }

  @Test
  void aShownTotalThatIsNotOursHasToBeAgreedTo() {
    assertThat(price(basket(line(ATTA_5KG, 1)), 26_499L)).isInstanceOf(PricesChanged.class);
    assertThat(price(basket(line(ATTA_5KG, 1)), 26_500L)).isEqualTo(price26500());
  }

  @Test
  void ofAnEarlierBasketOnlyWhatIsSoldIsLeft() {
    StillSold today =
        StillSold.of(
            basket(line(PARLE_BISCUIT, 2), line(ATTA_5KG, 1), line("GOLD", 1, null)),
            priceList(),
            Language.HINDI);
    assertThat(today.basket()).isEqualTo(basket(line(ATTA_5KG, 1)));
    assertThat(today.leftOut()).containsExactly("ग्लूकोज़ बिस्किट");
  }

  private static PricedBasket price26500() {
    return new PricedBasket(List.of(ATTA_5KG.line(1, Language.ENGLISH)));
  }

  @Test
  void theDearestBasketThatIsAllowedDoesNotOverflow() {
    Product gold = priced(ATTA_5KG, 1_000_000_000L);
    OrderLine line = gold.line(99, Language.ENGLISH);
    PricedBasket treasure = new PricedBasket(IntStream.range(0, 200).mapToObj(i -> line).toList());
    assertThat(treasure.totalPaise()).isEqualTo(19_800_000_000_000L);
  }

  @Test
  void aSumThatWouldOverflowIsAnErrorAndNeverANegativePrice() {
    OrderLine dear =
        new OrderLine(new Sku("GOLD"), "Gold", "1 kg", 1, Long.MAX_VALUE, null, "7108", 300);
    OrderLine two =
        new OrderLine(new Sku("GOLD"), "Gold", "1 kg", 2, Long.MAX_VALUE, null, "7108", 300);
    assertThatThrownBy(new PricedBasket(List.of(dear, dear))::totalPaise)
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(two::totalPaise).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aPriceThatNobodyCanMeanIsNotTakenIntoThePriceList() {
    assertThatThrownBy(() -> priced(MILK_500ML, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> priced(MILK_500ML, Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aProductWithoutAMarathiNameIsCalledByItsEnglishOne() {
    assertThat(new LocalName("Jaggery", null, " ").in(Language.MARATHI)).isEqualTo("Jaggery");
  }

  private static PricingOutcome price(Basket basket) {
    return price(basket, null);
  }

  private static PricingOutcome price(Basket basket, @Nullable Long shownTotalPaise) {
    return new PriceBasket(priceList(), RULES, Language.ENGLISH).price(basket, shownTotalPaise);
  }

  private static Map<Sku, Product> priceList() {
    return Groceries.everything().collect(toMap(Product::sku, product -> product));
  }

  private static BasketLine[] lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> line(MILK_500ML, 1)).toArray(BasketLine[]::new);
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends Refusal>[] kindsOfRefusal() {
    return Stream.of(Refusal.class.getPermittedSubclasses()).toArray(Class[]::new);
  }
}
