package org.kirana.messaging.outbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kirana.messaging.domain.MessageContent;
import org.kirana.messaging.domain.MessageContent.CartLine;
import org.kirana.messaging.domain.MessageContent.Choice;
import org.kirana.messaging.domain.MessageContent.Location;
import org.kirana.messaging.domain.MessageContent.Unsupported;

/** What somebody said, as the contract writes it: the kind, and exactly that member. */
public record Said(
    String kind,
    @Nullable String text,
    @Nullable Location location,
    @Nullable Cart cart,
    @Nullable Choice choice,
    @Nullable Unsupported unsupported) {

  /** The lines of an in-chat cart. */
  public record Cart(List<CartLine> lines) {

    public Cart {
      lines = List.copyOf(lines);
    }
  }

  public static Said of(MessageContent content) {
    return switch (content) {
      case MessageContent.Text text -> new Said("text", text.body(), null, null, null, null);
      case Location location -> new Said("location", null, location, null, null, null);
      case MessageContent.Cart cart ->
          new Said("cart", cart.note(), null, new Cart(cart.lines()), null, null);
      case Choice choice -> new Said("choice", null, null, null, choice, null);
      case Unsupported unsupported -> new Said("unsupported", null, null, null, null, unsupported);
    };
  }
}
