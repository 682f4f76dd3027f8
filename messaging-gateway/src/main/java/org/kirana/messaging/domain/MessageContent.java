package org.kirana.messaging.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody said to us. What we do not understand is a content too, so that it is answered. */
public sealed interface MessageContent
    permits MessageContent.Text,
        MessageContent.Location,
        MessageContent.Cart,
        MessageContent.Choice,
        MessageContent.Unsupported,
        Checkout,
        FreshLink {

  /** Something typed. */
  record Text(String body) implements MessageContent {}

  /** A pin on the map, WGS 84 degrees. */
  record Location(
      double latitude, double longitude, @Nullable String name, @Nullable String address)
      implements MessageContent {

    public Location {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on this planet");
      }
    }
  }

  /** A basket put together in WhatsApp's own catalogue, with the note typed beside it. */
  record Cart(List<CartLine> lines, @Nullable String note) implements MessageContent {

    public Cart {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param shownUnitPricePaise what WhatsApp showed; never the price to charge
   */
  record CartLine(String sku, int quantity, @Nullable Long shownUnitPricePaise) {}

  /** A tap on a button, a list row or a template's button; the id is ours. */
  record Choice(String id, String title) implements MessageContent {}

  /** Something else, under WhatsApp's own word for it. */
  record Unsupported(String rawKind) implements MessageContent {}
}
