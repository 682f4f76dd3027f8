package org.kirana.order.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the shopper wants to order, as it was sent. */
public record Basket(List<BasketLine> lines, @Nullable String note) {

  private static final int LONGEST_NOTE = 300;

  public Basket {
    lines = List.copyOf(lines);
    note = QuotedText.of(note, LONGEST_NOTE);
  }

  public Set<Sku> skus() {
    return lines.stream().map(BasketLine::sku).collect(Collectors.toUnmodifiableSet());
  }
}
