package org.kirana.pipeline.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stores are asked before they get an order: they accept, refuse or say nothing. */
@ExtendWith(NothingLeaks.class)
class OfferRoadTest {

  private final Phone shopper = House.shopper();

  @Test
  void theNearestStoreAcceptsAndItsInvoiceComes() {
    AlibagOrder order = AlibagOrder.by(shopper);
    String offer = order.offeredTo(Alibag.near());
    assertThat(shopper.kinds()).doesNotContain("document");
    Alibag.near().taps("accept:" + offer);
    shopper.awaitsKind("document");
    assertThat(order.state()).isEqualTo("MATCHED");
    order.handedOverBy(Alibag.near());
  }

  @Test
  void whoCannotTakeItSaysWhyAndTheNextIsAsked() {
    AlibagOrder order = AlibagOrder.by(shopper);
    Alibag.near().taps("decline:" + order.offeredTo(Alibag.near()));
    String second = order.offeredTo(Alibag.farther());
    Alibag.near().awaits(message -> message.path("kind").asText().equals("list"));
    Alibag.farther().taps("accept:" + second);
    shopper.awaitsKind("document");
    order.handedOverBy(Alibag.farther());
  }

  @Test
  void whoSaysNothingIsRemindedAndPassedOverAndALateTapChangesNothing() {
    AlibagOrder order = AlibagOrder.by(shopper);
    String first = order.offeredTo(Alibag.near());
    String second = order.offeredTo(Alibag.farther());
    Alibag.near().awaitsText("still waiting for your answer");
    Alibag.farther().taps("accept:" + second);
    shopper.awaitsKind("document");
    Alibag.near().taps("accept:" + first);
    Alibag.near().awaitsText("no longer waiting for your answer");
    assertThat(House.books().ordersOf(shopper)).isEqualTo(1);
    order.handedOverBy(Alibag.farther());
  }

  @Test
  void ifNobodyTakesItTheShopperReadsSo() {
    AlibagOrder order = AlibagOrder.by(shopper);
    Alibag.near().taps("decline:" + order.offeredTo(Alibag.near()));
    Alibag.farther().taps("decline:" + order.offeredTo(Alibag.farther()));
    shopper.awaitsText("no shop can take your order");
    assertThat(order.state()).isEqualTo("NOT_MATCHED");
  }

  @Test
  void aShopperMayCancelBeforeAnybodyHasAccepted() {
    AlibagOrder order = AlibagOrder.by(shopper);
    String offer = order.offeredTo(Alibag.near());
    shopper.writes("cancel");
    order.awaitsState("CANCELLED");
    Alibag.near().taps("accept:" + offer);
    assertThat(shopper.kinds()).doesNotContain("document");
  }
}
