package org.kirana.order.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A basket at our own prices. */
public record PricedBasket(List<OrderLine> lines) implements PricingOutcome {

  public PricedBasket {
    lines = List.copyOf(lines);
  }

  public long totalPaise() {
    return lines.stream().mapToLong(OrderLine::totalPaise).reduce(0, Math::addExact);
  }

  Basket asShown(@Nullable String note) {
    return new Basket(
        lines.stream()
            .map(line -> new BasketLine(line.sku(), line.quantity(), line.unitPricePaise()))
            .toList(),
        note);
  }
}
