package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kirana.order.Groceries.ATTA_5KG;
import static org.kirana.order.Groceries.priced;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kirana.order.domain.Product;

class ChangePriceTest {

  private final FakePriceList prices = new FakePriceList();
  private final FakeAlarms alarms = new FakeAlarms();
  private final ChangePrice changePrice = new ChangePrice(prices, alarms);

  @Test
  void aNewerVersionReplacesAnOlderOne() {
    changePrice.hear(ATTA_5KG);
    changePrice.hear(priced(ATTA_5KG, 27_000));
    assertThat(known().pricePaise()).isEqualTo(27_000);
  }

  @Test
  void anOlderVersionIsIgnored() {
    changePrice.hear(priced(ATTA_5KG, 27_000));
    changePrice.hear(ATTA_5KG);
    assertThat(known().pricePaise()).isEqualTo(27_000);
    assertThat(alarms.raised).isEmpty();
  }

  @Test
  void theSameVersionAgainChangesNothing() {
    changePrice.hear(ATTA_5KG);
    changePrice.hear(ATTA_5KG);
    assertThat(known()).isEqualTo(ATTA_5KG);
    assertThat(alarms.raised).isEmpty();
  }

  @Test
  void anotherPriceUnderTheSameVersionCallsTheOperator() {
    changePrice.hear(priced(ATTA_5KG, 27_000));
    changePrice.hear(priced(ATTA_5KG, 28_000));
    assertThat(known().pricePaise()).isEqualTo(27_000);
    assertThat(alarms.raised).containsExactly("product-version-with-other-content");
  }

  private Product known() {
    return prices.of(Set.of(ATTA_5KG.sku())).values().iterator().next();
  }
}
