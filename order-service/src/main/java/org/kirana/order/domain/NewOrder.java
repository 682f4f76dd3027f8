package org.kirana.order.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything said when an order is placed. */
public record NewOrder(
    OrderId orderId,
    ContactId contactId,
    Language language,
    Instant placedAt,
    Fulfilment fulfilment,
    Place place,
    PricedBasket basket,
    @Nullable String note) {}
