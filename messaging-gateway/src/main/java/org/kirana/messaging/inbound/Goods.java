package org.kirana.messaging.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goods of WhatsApp's own catalogue: one product, shelves of several, or the whole of it.
 *
 * @param catalogId WhatsApp's id; the whole catalogue needs none
 * @param sku the product itself, or the one whose picture stands for the catalogue
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Goods(@Nullable String catalogId, @Nullable String sku, List<Shelf> shelves) {

  public Goods {
    shelves = shelves == null ? List.of() : List.copyOf(shelves);
  }

  /** Products under one heading. */
  public record Shelf(String title, List<String> skus) {

    public Shelf {
      skus = skus == null ? List.of() : List.copyOf(skus);
    }
  }
}
