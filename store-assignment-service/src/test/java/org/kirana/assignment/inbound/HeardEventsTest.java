package org.kirana.assignment.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kirana.assignment.Contract;
import org.kirana.assignment.domain.OrderLine;

class HeardEventsTest {

  @Nested
  class Order_placed {

    private final Contract contract = new Contract("order-placed");

    @Test
    void the_example_is_read_with_everything_a_match_passes_on() {
      OrderPlaced order = contract.readExample(OrderPlaced.class);
      assertThat(order.totalPaise()).isEqualTo(32500);
      assertThat(order.lines())
          .containsExactlyElementsOf(
              List.of(
                  new OrderLine("ATTA_5KG", "Chakki Atta", "5 kg", 1, 26500, 28500L, "1101", 500),
                  new OrderLine("MILK_500ML", "Fresh Milk", "500 ml", 2, 3000, null, "0401", 0)));
    }

    @Test
    void the_least_that_is_valid_is_read() {
      OrderPlaced order = contract.readMinimalExample(OrderPlaced.class);
      assertThat(order.note()).isNull();
      assertThat(order.place().address()).isNull();
    }

    @Test
    void a_repeat_has_the_same_fingerprint_and_another_order_has_not() {
      OrderPlaced order = contract.readExample(OrderPlaced.class);
      assertThat(contract.readExample(OrderPlaced.class).brief()).isEqualTo(order.brief());
      OrderPlaced dearer =
          new OrderPlaced(
              order.orderId(),
              order.contactId(),
              order.language(),
              order.placedAt(),
              order.fulfilment(),
              order.place(),
              order.lines(),
              order.totalPaise() + 1,
              order.note());
      assertThat(dearer.brief().fingerprint()).isNotEqualTo(order.brief().fingerprint());
    }
  }

  @Test
  void cancellation_requested() {
    Contract contract = new Contract("cancellation-requested");
    assertThat(contract.readExample(CancellationRequested.class).language()).isEqualTo("en");
    assertThat(contract.readMinimalExample(CancellationRequested.class).language()).isEqualTo("mr");
  }

  @Test
  void part_agreed() {
    Contract contract = new Contract("part-agreed");
    assertThat(contract.readExample(PartAgreed.class).shortfall()).isEqualTo(2);
    assertThat(contract.readExample(PartAgreed.class).shopper().language()).isEqualTo("mr");
    assertThat(contract.readMinimalExample(PartAgreed.class).shortfall()).isOne();
  }

  @Test
  void partner_message_received() {
    Contract contract = new Contract("partner-message-received");
    assertThat(contract.readExample(PartnerMessageReceived.class).handedOver())
        .hasToString("2c5f0f62-6b0a-5a35-9b6e-6b4f0d0f2a10");
    assertThat(contract.readMinimalExample(PartnerMessageReceived.class).handedOver()).isNull();
  }

  @Test
  void message_status_changed() {
    Contract contract = new Contract("message-status-changed");
    assertThat(contract.readExample(MessageStatusChanged.class).status())
        .isEqualTo(MessageStatusChanged.Status.SENT);
    assertThat(contract.readExample(MessageStatusChanged.class).offer()).isNull();
    assertThat(contract.readMinimalExample(MessageStatusChanged.class).offer()).isNull();
  }

  @Test
  void a_choice_that_names_no_order_is_not_a_hand_over() {
    PartnerMessageReceived message =
        new Contract("partner-message-received").readExample(PartnerMessageReceived.class);
    for (String id : List.of("handed-over:", "handed-over:everything", "open", "")) {
      PartnerMessageReceived odd =
          new PartnerMessageReceived(
              message.contactId(),
              message.receivedAt(),
              null,
              new PartnerMessageReceived.Choice(id));
      assertThat(odd.handedOver()).isNull();
    }
  }
}
