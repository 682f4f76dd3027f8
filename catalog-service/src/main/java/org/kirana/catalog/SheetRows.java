package org.kirana.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.catalog.outbound.ProductChanged;

/** The rows of one product: what it is now, and one for each price to come. */
final class SheetRows {

  private SheetRows() {}

  static List<List<String>> of(ProductState state) {
    ProductChanged product = state.product();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(product, product.pricePaise(), product.mrpPaise(), ""));
    state
        .scheduled()
        .forEach(
            (day, price) ->
                rows.add(row(product, price.pricePaise(), price.mrpPaise(), day.toString())));
    return rows;
  }

  /** In the order of {@link SheetColumn}. */
  private static List<String> row(
      ProductChanged product, long pricePaise, @Nullable Long mrpPaise, String validFrom) {
    return List.of(
        product.sku().value(),
        product.name().en(),
        product.name().hi(),
        product.name().mr(),
        product.category(),
        product.pack(),
        String.valueOf(pricePaise),
        mrpPaise == null ? "" : mrpPaise.toString(),
        product.hsn(),
        String.valueOf(product.gstBasisPoints()),
        product.retired() ? "yes" : "no",
        validFrom);
  }
}
