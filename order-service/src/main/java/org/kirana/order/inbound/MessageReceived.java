package org.kirana.order.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.BasketLine;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.domain.Sku;

/** A shopper said something. */
public record MessageReceived(
    String messageId,
    ContactId contactId,
    Instant receivedAt,
    String kind,
    @Nullable String text,
    @Nullable Location location,
    @Nullable Cart cart,
    @Nullable Choice choice) {

  public record Location(
      double latitude, double longitude, @Nullable String name, @Nullable String address) {

    private @Nullable String words() {
      return Stream.of(name, address)
          .filter(Objects::nonNull)
          .reduce((name, address) -> name + ", " + address)
          .orElse(null);
    }
  }

  public record Cart(List<Line> lines) {

    public Cart {
      lines = List.copyOf(lines);
    }
  }

  public record Line(String sku, long quantity, @Nullable Long shownUnitPricePaise) {}

  public record Choice(String id) {}

  public MessageReceived {
    Objects.requireNonNull(messageId);
    Objects.requireNonNull(contactId);
    Objects.requireNonNull(receivedAt);
  }

  ShopperMessage message() {
    return new ShopperMessage(messageId, contactId, receivedAt, said());
  }

  /** Whatever it is, it is answered; so nothing here is refused. */
  private Said said() {
    return switch (kind) {
      case "text" -> text == null ? new Said.SomethingElse() : new Said.Text(text);
      case "location" -> location == null ? new Said.SomethingElse() : shared(location);
      case "cart" -> cart == null ? new Said.SomethingElse() : sent(cart);
      case "choice" -> choice == null ? new Said.SomethingElse() : new Said.Chose(choice.id());
      default -> new Said.SomethingElse();
    };
  }

  private static Said shared(Location pin) {
    return Place.isOnEarth(pin.latitude(), pin.longitude())
        ? new Said.SharedLocation(new Place(pin.latitude(), pin.longitude(), null, pin.words()))
        : new Said.SomethingElse();
  }

  /** WhatsApp sends a note to the cart as its text. */
  private Said sent(Cart cart) {
    List<BasketLine> lines =
        cart.lines().stream()
            .map(
                line ->
                    new BasketLine(
                        new Sku(line.sku()), line.quantity(), line.shownUnitPricePaise()))
            .toList();
    return new Said.SentCart(new Basket(lines, text));
  }
}
