package org.kirana.order;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.OrderId;
import org.kirana.order.domain.Product;

/** Makes happen what a transcript's {@code --} line says. */
final class WorldActs {

  static final String NO_CONTACT = "The operator has named no contact.";
  private static final Pattern TIME = Pattern.compile("(\\d+) (seconds|minutes|hours) pass\\.");
  private static final Pattern PRICE = Pattern.compile("(\\S+) costs ([\\d.]+) now\\.");
  private static final Pattern RETIRED = Pattern.compile("(\\S+) is no longer sold\\.");
  private static final Pattern UNMATCHED = Pattern.compile("No store takes the order: (\\S+)\\.");

  private static final Pattern PART = Pattern.compile("A store accepts the order for ([\\d.]+)\\.");
  private static final Pattern REDUCED =
      Pattern.compile("The order is reduced to ([\\d.]+) by shortfall (\\d+)\\.");
  private static final Pattern ASKED = Pattern.compile("Asha is asked about shortfall (\\d+)\\.");
  private static final Pattern ORDERED = Pattern.compile("Asha has ordered (.+)\\.");

  private final Chat chat;
  private final Language language;

  WorldActs(Chat chat, Language language) {
    this.chat = chat;
    this.language = language;
  }

  void acts(String what) {
    switch (what) {
      case NO_CONTACT -> {}
      case "Asha is known here." -> known();
      case "Asha is known here, and so is her place." -> knownWithPlace();
      case "A store accepts the order." -> {
        chat.fact("store-matched");
        chat.followOrder.storeMatched(order(), Chat.CORNER_STORE, chat.order().totalPaise());
      }
      case "The order is packed." ->
          chat.followGoods.packed(chat.fact("order-packed"), order(), chat.now());
      case "The bill is sent." -> chat.followOrder.invoiceSent(order());
      case "The order is cancelled." ->
          chat.followOrder.cancelled(chat.fact("order-cancelled"), order(), chat.now());
      case "The order is handed over." ->
          chat.followOrder.handedOver(chat.fact("order-handed-over"), order(), chat.now());
      default -> change(what);
    }
  }

  /** What was said before the scene begins is not written down again. */
  private void known() {
    chat.shopper(
        switch (language) {
          case ENGLISH -> "Hi";
          case HINDI -> "नमस्ते";
          case MARATHI -> "नमस्कार";
        });
    chat.passes(Duration.ofHours(1));
    chat.reads();
  }

  private void knownWithPlace() {
    known();
    chat.shopperShares(Groceries.VASHI);
    chat.passes(Duration.ofHours(1));
    chat.reads();
  }

  private void change(String what) {
    Matcher ordered = ORDERED.matcher(what);
    if (ordered.matches()) {
      knownWithPlace();
      chat.shopperSends(ShopperActs.basket(ordered.group(1)));
      return;
    }
    if (!changedGoods(what)) {
      changeWorld(what);
    }
  }

  private boolean changedGoods(String what) {
    Matcher part = PART.matcher(what);
    Matcher reduced = REDUCED.matcher(what);
    Matcher asked = ASKED.matcher(what);
    if (part.matches()) {
      chat.fact("store-matched");
      chat.followOrder.storeMatched(order(), Chat.CORNER_STORE, paise(part.group(1)));
    } else if (reduced.matches()) {
      chat.fact("order-reduced");
      chat.followGoods.reduced(
          order(), Integer.parseInt(reduced.group(2)), paise(reduced.group(1)));
    } else if (asked.matches()) {
      chat.fact("part-asked");
      chat.followGoods.asked(order(), chat.question(Integer.parseInt(asked.group(1))));
    }
    return part.hasMatch() || reduced.hasMatch() || asked.hasMatch();
  }

  private void changeWorld(String what) {
    Matcher time = TIME.matcher(what);
    Matcher price = PRICE.matcher(what);
    Matcher retired = RETIRED.matcher(what);
    Matcher unmatched = UNMATCHED.matcher(what);
    if (time.matches()) {
      chat.passes(duration(Long.parseLong(time.group(1)), time.group(2)));
    } else if (price.matches()) {
      chat.priceChanges(Groceries.priced(product(price.group(1)), paise(price.group(2))));
    } else if (retired.matches()) {
      chat.priceChanges(Groceries.retired(product(retired.group(1))));
    } else if (unmatched.matches()) {
      chat.followOrder.storeNotMatched(
          chat.fact("store-not-matched"), order(), unmatched.group(1), chat.now());
    } else {
      throw new IllegalArgumentException("nothing like that happens: " + what);
    }
  }

  private OrderId order() {
    return chat.order().orderId();
  }

  private Product product(String sku) {
    return chat.product(sku);
  }

  private static long paise(String rupees) {
    return new BigDecimal(rupees).movePointRight(2).longValueExact();
  }

  private static Duration duration(long count, String unit) {
    return switch (unit) {
      case "seconds" -> Duration.ofSeconds(count);
      case "minutes" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }
}
