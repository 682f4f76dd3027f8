package org.kirana.catalog.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some products on a page, and where there are more.
 *
 * @param hint what to try where there are none
 */
public record Goods(String heading, String hint, List<Card> cards, @Nullable String more) {
  public Goods {
    cards = List.copyOf(cards);
  }
}
