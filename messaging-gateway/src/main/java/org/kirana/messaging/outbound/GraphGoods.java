package org.kirana.messaging.outbound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.kirana.messaging.inbound.Goods;
import org.kirana.messaging.inbound.SendMessage.Content;
import org.kirana.messaging.inbound.SendMessage.Kind;

/** Goods of WhatsApp's own catalogue, in the words of Graph API. */
final class GraphGoods {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GraphGoods() {}

  static ObjectNode of(Content content, String body) {
    if (content.kind() == Kind.CATALOG) {
      return GraphInteractive.of(content, "catalog_message", body, catalog(content));
    }
    Goods goods = Objects.requireNonNull(content.goods());
    return content.kind() == Kind.PRODUCT
        ? GraphInteractive.of(content, "product", body, product(goods))
        : GraphInteractive.of(content, "product_list", body, shelves(goods));
  }

  private static ObjectNode catalog(Content content) {
    ObjectNode action = GraphInteractive.named("catalog_message");
    if (content.goods() != null && content.goods().sku() != null) {
      action.putObject("parameters").put("thumbnail_product_retailer_id", content.goods().sku());
    }
    return action;
  }

  private static ObjectNode product(Goods goods) {
    return JSON.objectNode()
        .put("catalog_id", goods.catalogId())
        .put("product_retailer_id", goods.sku());
  }

  private static ObjectNode shelves(Goods goods) {
    ObjectNode action = JSON.objectNode().put("catalog_id", goods.catalogId());
    ArrayNode sections = action.putArray("sections");
    for (Goods.Shelf shelf : goods.shelves()) {
      ArrayNode items = sections.addObject().put("title", shelf.title()).putArray("product_items");
      shelf.skus().forEach(sku -> items.addObject().put("product_retailer_id", sku));
    }
    return action;
  }
}
