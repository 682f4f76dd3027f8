package org.kirana.messaging.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody said to us. What we do not understand is a content too, so that it is answered. */
public sealed interface MessageContent
    permits MessageContent.Text,
        MessageContent.Location,
        MessageContent.Cart,
        MessageContent.Choice,
        MessageContent.Address,
        MessageContent.Form,
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

  /**
   * An address filled in where WhatsApp asked for it.
   *
   * @param pinCode six digits; null when it was left out
   * @param text the rest in one line, without names and numbers of people
   */
  record Address(@Nullable String pinCode, String text) implements MessageContent {}

  /**
   * A form of WhatsApp's (a "flow") that was filled in.
   *
   * @param answer JSON as WhatsApp passes it on
   */
  record Form(String name, String answer) implements MessageContent {}

  /**
   * Something else, under WhatsApp's own word for it.
   *
   * @param about WhatsApp's id of the message that is reacted to, edited or taken back
   * @param emoji the reaction; null when it was taken away
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Unsupported(
      String rawKind, @Nullable String about, @Nullable String emoji, @Nullable Media media)
      implements MessageContent {

    public Unsupported(String rawKind) {
      this(rawKind, null, null, null);
    }

    public static Unsupported about(
        String rawKind, @Nullable String about, @Nullable String emoji) {
      return new Unsupported(rawKind, about, emoji, null);
    }

    public static Unsupported media(String rawKind, Media media) {
      return new Unsupported(rawKind, null, null, media);
    }
  }
}
