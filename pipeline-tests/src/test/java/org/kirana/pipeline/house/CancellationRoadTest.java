package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A shopper cancels, early or late. */
@ExtendWith(NothingLeaks.class)
class CancellationRoadTest {

  private final Phone shopper = House.shopper();
  private final Phone store = Alibag.near();
  private final AlibagOrder order = AlibagOrder.by(shopper);

  @Test
  void whileAStoreIsAsked() {
    order.offeredTo(store);
    cancels();
    assertThat(order.billedPaise()).isZero();
  }

  @Test
  void whileTheyAreAskedAboutThePart() {
    order.lacksMilk(store, order.offeredTo(store));
    String part = shopper.awaitsButton("take-part:" + order.id());
    cancels();
    shopper.taps(part);
    shopper.awaitsText("Your last order of ₹325.00 is cancelled");
    assertThat(order.facts("store-matched")).isEmpty();
    assertThat(order.billedPaise()).isZero();
  }

  @Test
  void onceAStoreHasItTheBillIsCredited() {
    order.acceptedBy(store);
    cancels();
    order.awaitsCreditNotes(1);
    assertThat(order.creditNotes()).isEqualTo(1);
  }

  @Test
  void onceItIsPackedTheBillIsCreditedToo() {
    order.acceptedBy(store);
    store.taps(store.awaitsButton("packed:" + order.id()));
    shopper.awaitsText("on its way to you");
    cancels();
    order.awaitsCreditNotes(1);
  }

  @Test
  void afterTheHandOverTheyReadWhomToSpeakTo() {
    order.acceptedBy(store);
    order.handedOverBy(store);
    order.awaitsKnown("state = 'HANDED_OVER'");
    shopper.writes("cancel");
    shopper.awaitsText("you reach a person here: ");
    assertThat(order.facts("order-cancelled")).isEmpty();
    assertThat(order.creditNotes()).isZero();
  }

  private void cancels() {
    shopper.writes("cancel");
    order.awaitsState("CANCELLED");
    shopper.awaitsText("Your order of ₹325.00 is cancelled.");
  }
}
