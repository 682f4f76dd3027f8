package org.kirana.catalog.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some products on a page, and where there are more. */
public record Goods(String heading, List<Card> cards, @Nullable String more) {
  public Goods {
    cards = List.copyOf(cards);
  }
}
