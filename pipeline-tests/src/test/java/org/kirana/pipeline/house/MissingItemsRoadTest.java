package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A store lacks something: the shopper takes the part, or nothing. */
@ExtendWith(NothingLeaks.class)
class MissingItemsRoadTest {

  private final Phone shopper = House.shopper();
  private final Phone store = Alibag.near();
  private final AlibagOrder order = AlibagOrder.by(shopper);

  @Nested
  class BeforeItAccepts {

    @Test
    void theShopperTakesThePartAndIsBilledForIt() {
      order.lacksMilk(store, order.offeredTo(store));
      shopper.taps(shopper.awaitsButton("take-part:" + order.id()));
      shopper.awaitsText("We are telling the shop");
      shopper.awaitsKind("document");
      JsonNode matched = order.awaitsFact("store-matched");
      assertThat(matched.path("lines").findValuesAsText("sku")).containsExactly("ATTA_5KG");
      assertThat(matched.path("totalPaise").asLong()).isEqualTo(26_500);
      assertThat(order.billedPaise()).isEqualTo(26_500);
      order.awaitsKnown("reduced_total_paise = 26500");
      shopper.writes("status");
      shopper.awaitsText("your order of ₹265.00");
      order.handedOverBy(store);
      assertThat(order.creditNotes()).isZero();
    }

    @Test
    void theShopperCancelsInsteadAndNothingIsBilled() {
      order.lacksMilk(store, order.offeredTo(store));
      shopper.taps(shopper.awaitsButton("cancel-order:" + order.id()));
      shopper.awaitsText("is cancelled. You have nothing to pay.");
      order.awaitsState("CANCELLED");
      assertThat(shopper.kinds()).doesNotContain("document");
      assertThat(order.billedPaise()).isZero();
    }
  }

  @Nested
  class AfterItAccepted {

    @Test
    void theShopperTakesThePartAndTheRestIsCredited() {
      takesThePart();
      assertThat(order.billedPaise()).isEqualTo(32_500);
      order.awaitsKnown("reduced_total_paise = 26500");
      shopper.writes("status");
      shopper.awaitsText("your order of ₹265.00");
      order.handedOverBy(store);
      assertThat(order.creditNotes()).isEqualTo(1);
    }

    @Test
    void theShopperCancelsInsteadAndTheWholeBillIsCredited() {
      order.acceptedBy(store);
      order.lacksMilk(store, order.id());
      shopper.taps(shopper.awaitsButton("cancel-order:" + order.id()));
      order.awaitsState("CANCELLED");
      order.awaitsCreditNotes(1);
      assertThat(order.facts("order-reduced")).isEmpty();
    }

    @Test
    void whatIsLeftOfTheBillIsCreditedIfTheyCancelLater() {
      takesThePart();
      shopper.writes("cancel");
      order.awaitsState("CANCELLED");
      order.awaitsCreditNotes(2);
    }

    @Test
    void theyMayAgreeAfterTheHandOverToo() {
      order.acceptedBy(store);
      order.lacksMilk(store, order.id());
      String part = shopper.awaitsButton("take-part:" + order.id());
      order.handedOverBy(store);
      shopper.taps(part);
      assertReduced();
      assertThat(order.state()).isEqualTo("HANDED_OVER");
    }

    @Test
    void theyMayAgreeInWords() {
      order.acceptedBy(store);
      order.lacksMilk(store, order.id());
      shopper.awaitsButton("take-part:" + order.id());
      shopper.writes("yes");
      assertReduced();
    }

    private void takesThePart() {
      order.acceptedBy(store);
      order.lacksMilk(store, order.id());
      shopper.taps(shopper.awaitsButton("take-part:" + order.id()));
      assertReduced();
    }

    private void assertReduced() {
      JsonNode reduced = order.awaitsFact("order-reduced");
      assertThat(reduced.path("struck").findValuesAsText("sku")).containsExactly("MILK_500ML");
      assertThat(reduced.path("totalPaise").asLong()).isEqualTo(26_500);
      order.awaitsCreditNotes(1);
    }
  }
}
