package org.kirana.order.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kirana.order.Groceries;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.LinkId;
import org.kirana.order.domain.OfferId;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.WaitingBasket;

/** A basket that waits is not lost when we learn new things to remember. */
class WaitingBasketColumnTest {

  private static final OrderId ORDER = new OrderId(new UUID(0, 1));
  private static final Instant SENT_AT = Instant.parse("2026-11-20T06:30:00Z");

  private final WaitingBasketColumn column = new WaitingBasketColumn();

  @Test
  void aBasketThatWasKeptBeforeThereWereLinksAndPickupsIsADelivery() {
    String kept =
        """
        {"orderId": "%s", "sentAt": "2026-11-20T06:30:00Z", "basket": {"note": null, "lines": [
          {"sku": "ATTA_5KG", "quantity": 1, "shownUnitPricePaise": 26500}]}}"""
            .formatted(ORDER);
    assertThat(column.convertToEntityAttribute(kept))
        .isEqualTo(
            WaitingBasket.ofCart(
                ORDER, Groceries.basket(Groceries.line("ATTA_5KG", 1, 26_500L)), SENT_AT));
  }

  @Test
  void everythingAboutABasketComesBack() {
    WaitingBasket basket =
        new WaitingBasket(
            ORDER,
            Groceries.A_WEEKLY_BASKET,
            32_500L,
            SENT_AT,
            Fulfilment.PICKUP,
            new LinkId(new UUID(0, 2)),
            new OfferId(new UUID(0, 3)));
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(basket)))
        .isEqualTo(basket);
  }
}
