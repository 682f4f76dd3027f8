package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The goods are packed: they can be fetched at the store, or are on their way. */
@ExtendWith(NothingLeaks.class)
class PickupRoadTest {

  private final Phone shopper = House.shopper();
  private final Phone store = Alibag.near();

  @Test
  void anOrderIsReadyAndFetched() {
    AlibagOrder order = AlibagOrder.fetchedBy(shopper);
    order.acceptedBy(store);
    String ready = store.awaitsButton("packed:" + order.id(), "Ready");
    store.taps(ready);
    shopper.awaitsText("You can fetch it at the shop now");
    store.taps(ready);
    shopper.writes("status");
    shopper.awaitsText("is packed: you can fetch it at the shop");
    order.handedOverBy(store);
    order.awaitsKnown("state = 'HANDED_OVER'");
    shopper.writes("status");
    shopper.awaitsText("was picked up");
    assertThat(order.awaitsFact("order-packed").path("fulfilment").asText()).isEqualTo("pickup");
    assertThat(order.facts("order-packed")).hasSize(1);
  }

  @Test
  void aDeliveryIsOnItsWay() {
    AlibagOrder order = AlibagOrder.by(shopper);
    order.acceptedBy(store);
    store.taps(store.awaitsButton("packed:" + order.id(), "On the way"));
    shopper.awaitsText("is packed and on its way to you");
    order.handedOverBy(store);
  }
}
