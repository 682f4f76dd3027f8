package org.kirana.order.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.BasketLine;
import org.kirana.order.domain.ContactId;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.LinkId;
import org.kirana.order.domain.OrderTap;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.ShopperMessage;
import org.kirana.order.domain.Sku;
import org.kirana.order.domain.Unreadable;

/** A shopper said something. */
public record MessageReceived(
    String messageId,
    ContactId contactId,
    Instant receivedAt,
    String kind,
    @Nullable String text,
    @Nullable Location location,
    @Nullable Cart cart,
    @Nullable Choice choice,
    @Nullable ReceivedCheckout checkout,
    @Nullable FreshLink freshLink,
    @Nullable Unsupported unsupported) {

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

  public record Line(String sku, long quantity, @Nullable Long shownUnitPricePaise) {

    BasketLine line() {
      return new BasketLine(new Sku(sku), quantity, shownUnitPricePaise);
    }
  }

  public record Choice(String id) {}

  public record FreshLink(LinkId linkId, Language language) {}

  public record Unsupported(String rawKind) {}

  public MessageReceived {
    Objects.requireNonNull(messageId);
    Objects.requireNonNull(contactId);
    Objects.requireNonNull(receivedAt);
  }

  ShopperMessage message() {
    return new ShopperMessage(messageId, contactId, receivedAt, said());
  }

  /** The products that are wanted, if some are. */
  List<String> wanted() {
    return lines().stream()
        .map(Line::sku)
        .filter(sku -> new Sku(sku).isWellFormed())
        .distinct()
        .toList();
  }

  private List<Line> lines() {
    if (cart != null) {
      return cart.lines();
    }
    return checkout == null ? List.of() : checkout.lines();
  }

  /** The tap, if it is about an order that is placed. */
  Optional<OrderTap> orderTap() {
    return Optional.ofNullable(choice).map(Choice::id).flatMap(OrderTap::read);
  }

  /** Whatever it is, it is answered; so nothing here is refused. */
  private Said said() {
    Said said =
        switch (kind) {
          case "text" -> text == null ? null : new Said.Text(text);
          case "location" -> location == null ? null : shared(location);
          case "cart" -> cart == null ? null : sent(cart);
          case "choice" -> choice == null ? null : new Said.Chose(choice.id());
          case "checkout" -> checkout == null ? null : new Said.CheckedOut(checkout.checkout());
          case "fresh-link" ->
              freshLink == null
                  ? null
                  : new Said.AskedForLink(freshLink.linkId(), freshLink.language());
          default -> null;
        };
    return said == null ? somethingElse() : said;
  }

  private Said somethingElse() {
    return new Said.SomethingElse(
        unsupported == null ? Unreadable.OTHER : Unreadable.named(unsupported.rawKind()));
  }

  private static @Nullable Said shared(Location pin) {
    return Place.isOnEarth(pin.latitude(), pin.longitude())
        ? new Said.SharedLocation(new Place(pin.latitude(), pin.longitude(), null, pin.words()))
        : null;
  }

  /** WhatsApp sends a note to the cart as its text. */
  private Said sent(Cart cart) {
    return new Said.SentCart(new Basket(cart.lines().stream().map(Line::line).toList(), text));
  }
}
