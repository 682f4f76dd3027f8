package org.kirana.simulator.graph;

import java.util.List;
import org.kirana.simulator.phone.ChatMessage.Button;

/** Reads goods of the catalogue: the whole of it, one product, or up to 30 on ten shelves. */
final class ReadGoods {

  private static final int MOST_PRODUCTS = 30;

  private ReadGoods() {}

  static List<Button> from(String kind, Fields interactive) {
    Fields action = interactive.object("action");
    switch (kind) {
      case "catalog_message" -> catalogue(action);
      case "product" -> {
        action.text("catalog_id", 200);
        action.text("product_retailer_id", 200);
      }
      default -> shelves(action);
    }
    return List.of();
  }

  private static void catalogue(Fields action) {
    action.require("name", "catalog_message");
    action
        .optionalObject("parameters")
        .ifPresent(parameters -> parameters.text("thumbnail_product_retailer_id", 200));
  }

  private static void shelves(Fields action) {
    action.text("catalog_id", 200);
    List<Fields> sections = action.objects("sections", 1, 10);
    int products = 0;
    for (Fields section : sections) {
      if (sections.size() > 1) {
        section.text("title", 24);
      }
      section.optionalText("title", 24);
      List<Fields> items = section.objects("product_items", 1, MOST_PRODUCTS);
      items.forEach(item -> item.text("product_retailer_id", 200));
      products += items.size();
    }
    if (products > MOST_PRODUCTS) {
      throw GraphError.invalidValue(
          "interactive.action.sections", "have at most 30 products together");
    }
  }
}
