package org.kirana.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.BasketLine;
import org.kirana.order.domain.Checkout;
import org.kirana.order.domain.Destination;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.LinkId;
import org.kirana.order.domain.PinCode;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.Unreadable;
import org.kirana.order.outbound.MessageContent;

/** Does what a transcript's {@code Shopper:} line says. */
final class ShopperActs {

  private static final Pattern TIMES = Pattern.compile("\\((\\d+) times\\) (.*)");
  private static final Pattern ACT = Pattern.compile("\\((.+?)\\) ?(.*)", Pattern.DOTALL);
  private static final Pattern GOODS =
      Pattern.compile("(-?\\d+) (\\S+?)(?: @([\\d.]+))?(?:, |$|(?= = )|(?=; ))");
  private static final Pattern CHECKOUT =
      Pattern.compile("link (\\d+), (delivery|pickup)(?: at (.+?))?: (.+?)(?: = ([\\d.]+))?");
  private static final Pattern PIN = Pattern.compile("PIN (\\d{6})(?:, (.+))?");

  private final Chat chat;
  private final Language language;
  private String lastTap = "";

  ShopperActs(Chat chat, Language language) {
    this.chat = chat;
    this.language = language;
  }

  void acts(String words) {
    Matcher times = TIMES.matcher(words);
    if (times.matches()) {
      for (int i = 0; i < Integer.parseInt(times.group(1)); i++) {
        acts(times.group(2));
      }
      return;
    }
    Matcher act = ACT.matcher(words);
    if (act.matches()) {
      acts(act.group(1), act.group(2));
    } else {
      chat.shopper(words);
    }
  }

  private void acts(String act, String what) {
    switch (act) {
      case "delivered twice" -> {
        chat.shopper(what);
        chat.again(new Said.Text(what));
      }
      case "location" -> chat.shopperShares(place(what, null));
      case "cart" -> chat.shopperSends(basket(what));
      case "cart of 201 things" ->
          chat.shopperSends(
              new Basket(Collections.nCopies(201, Groceries.line("SALT_1KG", 1, null)), null));
      case "mini-store" -> chat.shopper(checkout(what, language));
      case "mini-store in English" -> chat.shopper(checkout(what, Language.ENGLISH));
      case "mini-store in Marathi" -> chat.shopper(checkout(what, Language.MARATHI));
      case "mini-store, tapped twice" -> {
        chat.shopper(checkout(what, language));
        chat.again(checkout(what, language));
      }
      case "asks the page for a fresh link" ->
          chat.shopper(new Said.AskedForLink(new LinkId(new UUID(0, 1)), language));
      case "taps" -> tap(newestWith(what));
      case "agrees to part" -> tap("take-part:" + chat.order().orderId() + ":" + what);
      case "cancels that order" -> tap("cancel-order:" + chat.order().orderId());
      case "cancels an order of somebody else" -> tap("cancel-order:" + new UUID(7, 7));
      case "taps again" -> chat.shopperTaps(lastTap);
      case "taps an older one" -> tap(oldestWith(what));
      case "taps an unknown button" -> chat.shopperTaps(what);
      default -> sends(act);
    }
  }

  /** "(sends audio)" */
  private void sends(String act) {
    if (!act.startsWith("sends ")) {
      throw new IllegalArgumentException("no such act: " + act);
    }
    chat.shopper(new Said.SomethingElse(Unreadable.named(act.substring("sends ".length()))));
  }

  private void tap(String id) {
    lastTap = id;
    chat.shopperTaps(id);
  }

  private String newestWith(String title) {
    return withTitle(title).reduce((_, newer) -> newer).orElseThrow();
  }

  private String oldestWith(String title) {
    return withTitle(title).findFirst().orElseThrow();
  }

  private Stream<String> withTitle(String title) {
    return chat.sent().stream()
        .flatMap(message -> tappable(message.content()))
        .filter(row -> row.title().equals(title))
        .map(MessageContent.Row::id);
  }

  private static Stream<MessageContent.Row> tappable(MessageContent content) {
    Stream<MessageContent.Row> buttons =
        content.buttons() == null
            ? Stream.of()
            : content.buttons().stream()
                .map(button -> new MessageContent.Row(button.id(), button.title()));
    return content.list() == null
        ? buttons
        : Stream.concat(buttons, content.list().rows().stream());
  }

  private static Said checkout(String what, Language read) {
    String[] parts = what.split("(?=; note )", 2);
    Matcher said = CHECKOUT.matcher(parts[0]);
    assertThat(said.matches()).as(what).isTrue();
    Basket basket = basket(said.group(4) + (parts.length > 1 ? parts[1] : ""));
    return new Said.CheckedOut(
        new Checkout(
            new LinkId(new UUID(0, Long.parseLong(said.group(1)))),
            read,
            basket,
            said.group(5) == null ? total(basket) : paise(said.group(5)),
            Fulfilment.valueOf(said.group(2).toUpperCase(Locale.ROOT)),
            said.group(3) == null ? null : destination(said.group(3))));
  }

  private static Destination destination(String where) {
    Matcher pin = PIN.matcher(where);
    return pin.matches()
        ? new Destination.AtPin(new PinCode(pin.group(1)), pin.group(2))
        : new Destination.OnMap(place(where, null));
  }

  static Basket basket(String what) {
    String[] parts = what.split("; note ", 2);
    List<BasketLine> lines =
        GOODS
            .matcher(parts[0])
            .results()
            .map(
                line ->
                    Groceries.line(
                        line.group(2),
                        Long.parseLong(line.group(1)),
                        line.group(3) == null ? null : paise(line.group(3))))
            .toList();
    return new Basket(lines, parts.length > 1 ? parts[1] : null);
  }

  private static long total(Basket basket) {
    return basket.lines().stream()
        .mapToLong(line -> line.quantity() * line.shownUnitPricePaise())
        .sum();
  }

  private static long paise(String rupees) {
    return new BigDecimal(rupees).movePointRight(2).longValueExact();
  }

  private static Place place(String coordinates, @Nullable String address) {
    String[] degrees = coordinates.split(" ");
    return new Place(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]), null, address);
  }
}
