package org.kirana.invoice.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kirana.events.wire.EventJson;
import org.kirana.invoice.Contracts;
import org.kirana.invoice.domain.Bill;
import org.kirana.invoice.domain.Sale;
import org.kirana.invoice.domain.Shop;
import org.kirana.invoice.domain.Standing;
import org.kirana.invoice.domain.State;
import org.kirana.invoice.domain.TaxScheme;

class ContractTest {

  @Test
  void readsAStoresAcceptance() throws IOException {
    StoreMatched match = read("store-matched/example.json", StoreMatched.class);
    Sale sale = match.sale();
    assertThat(sale.orderId()).isEqualTo(Shop.AN_ORDER);
    assertThat(sale.seller()).isEqualTo(Shop.store(TaxScheme.REGULAR));
    assertThat(sale.series().prefix()).isEqualTo("0412A/2627");
    assertThat(Bill.of(sale, Shop.NUMBER_123).payablePaise()).isEqualTo(32_500);
    assertThat(match.storeLocation().distanceMetres()).isEqualTo(76);
  }

  @Test
  void readsTheLeastOfAStoresAcceptance() throws IOException {
    Sale sale = read("store-matched/example-minimal.json", StoreMatched.class).sale();
    assertThat(Bill.of(sale, Shop.NUMBER_123).payablePaise()).isPositive();
  }

  @Test
  void aDeliveryToAnotherStateIsSuppliedThere() throws IOException {
    ObjectNode acrossTheBorder = (ObjectNode) Contracts.json("store-matched/example.json");
    ((ObjectNode) acrossTheBorder.get("place")).put("stateCode", "30");
    StoreMatched match = EventJson.read(acrossTheBorder.toString().getBytes(), StoreMatched.class);
    assertThat(match.sale().placeOfSupply()).isEqualTo(new State("30"));
  }

  @Test
  void aDeliveryToAPlaceOfUnknownStateIsSuppliedAtTheStore() throws IOException {
    ObjectNode anywhere = (ObjectNode) Contracts.json("store-matched/example.json");
    ((ObjectNode) anywhere.get("place")).putNull("stateCode");
    StoreMatched match = EventJson.read(anywhere.toString().getBytes(), StoreMatched.class);
    assertThat(match.sale().placeOfSupply()).isEqualTo(new State("27"));
  }

  @Test
  void refusesAnAcceptanceThatDoesNotAddUp() throws IOException {
    ObjectNode wrong = (ObjectNode) Contracts.json("store-matched/example.json");
    wrong.put("totalPaise", 32_501);
    StoreMatched match = EventJson.read(wrong.toString().getBytes(), StoreMatched.class);
    assertThatThrownBy(match::sale).hasMessageContaining("do not add up");
  }

  @Test
  void readsACancellation() throws IOException {
    assertThat(read("order-cancelled/example.json", OrderCancelled.class).orderId())
        .isEqualTo(Shop.AN_ORDER);
    assertThat(read("order-cancelled/example-minimal.json", OrderCancelled.class).orderId())
        .isNotNull();
  }

  @Test
  void readsWhatAStoreLacks() throws IOException {
    OrderReduced reduced = read("order-reduced/example.json", OrderReduced.class);
    StoreMatched match = read("store-matched/example.json", StoreMatched.class);
    Standing bill = Standing.whole(Bill.of(match.sale(), Shop.NUMBER_123));

    assertThat(reduced.orderId()).isEqualTo(Shop.AN_ORDER);
    assertThat(reduced.reduction().of(bill).payablePaise()).isEqualTo(26_500);
    assertThat(read("order-reduced/example-minimal.json", OrderReduced.class).reduction().struck())
        .isNotEmpty();
  }

  @Test
  void readsWhatBecameOfAMessage() throws IOException {
    MessageStatusChanged status =
        read("message-status-changed/example.json", MessageStatusChanged.class);
    assertThat(status.invoiceId()).contains(Shop.AN_INVOICE);
    assertThat(status.status()).isEqualTo(MessageStatusChanged.Status.SENT);
  }

  @Test
  void passesOverTheStatusOfAMessageWithoutOurId() throws IOException {
    MessageStatusChanged status =
        read("message-status-changed/example-minimal.json", MessageStatusChanged.class);
    assertThat(status.invoiceId()).isEmpty();
  }

  @Test
  void tellsWhyAMessageFailed() {
    assertThat(reason(new MessageStatusChanged.Failure(131_026, "recipient", null)))
        .isEqualTo("131026");
    assertThat(reason(new MessageStatusChanged.Failure(null, "expired", null)))
        .isEqualTo("expired");
  }

  private static String reason(MessageStatusChanged.Failure failure) {
    return new MessageStatusChanged(
            null, MessageStatusChanged.Status.FAILED, Shop.NOON_IN_VASHI, failure)
        .failureReason();
  }

  private static <E> E read(String name, Class<E> type) throws IOException {
    return EventJson.read(Contracts.read(name), type);
  }
}
