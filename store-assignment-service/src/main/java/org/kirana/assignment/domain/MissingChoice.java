package org.kirana.assignment.domain;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a partner can tap about goods that their store does not have. */
public sealed interface MissingChoice {

  OrderId order();

  /** How the choice is written into a button or a row. */
  String id();

  /** Something is missing of an order that they are asked to take. */
  record OfAnOffer(OfferId offer) implements MissingChoice {

    @Override
    public OrderId order() {
      return offer.order();
    }

    @Override
    public String id() {
      return "missing:" + offer;
    }
  }

  /** Something is missing of an order that they have. */
  record OfAnOrder(OrderId order) implements MissingChoice {

    @Override
    public String id() {
      return "missing:" + order;
    }
  }

  /** About the lines that are struck just now. */
  sealed interface Striking extends MissingChoice {

    ShortfallId shortfall();

    @Override
    default OrderId order() {
      return shortfall().order();
    }
  }

  /** The line of this number is missing. */
  record Strike(ShortfallId shortfall, int line) implements Striking {

    @Override
    public String id() {
      return "strike:" + shortfall + ":" + line;
    }
  }

  /** The partner wants to see another page of lines, from 0. */
  record Page(ShortfallId shortfall, int page) implements Striking {

    @Override
    public String id() {
      return "strike-page:" + shortfall + ":" + page;
    }
  }

  /** Something was struck by mistake. */
  record Afresh(ShortfallId shortfall) implements Striking {

    @Override
    public String id() {
      return "strike-afresh:" + shortfall;
    }
  }

  /** Nothing else is missing. */
  record ThatIsAll(ShortfallId shortfall) implements Striking {

    @Override
    public String id() {
      return "struck:" + shortfall;
    }
  }

  /** Null if the choice is about something else, or was not made by us. */
  static @Nullable MissingChoice read(String id) {
    int colon = id.indexOf(':');
    String rest = id.substring(colon + 1);
    return switch (colon < 0 ? "" : id.substring(0, colon)) {
      case "missing" -> missing(rest);
      case "strike" -> numbered(rest, Strike::new);
      case "strike-page" -> numbered(rest, Page::new);
      case "strike-afresh" -> named(rest, Afresh::new);
      case "struck" -> named(rest, ThatIsAll::new);
      default -> null;
    };
  }

  private static @Nullable MissingChoice missing(String text) {
    if (OfferId.parse(text) instanceof OfferId offer) {
      return new OfAnOffer(offer);
    }
    return OrderId.parse(text) instanceof OrderId order ? new OfAnOrder(order) : null;
  }

  private static @Nullable MissingChoice named(
      String text, Function<ShortfallId, MissingChoice> choice) {
    return ShortfallId.parse(text) instanceof ShortfallId shortfall
        ? choice.apply(shortfall)
        : null;
  }

  private static @Nullable MissingChoice numbered(String text, Numbered choice) {
    int colon = text.lastIndexOf(':');
    ShortfallId shortfall = colon < 0 ? null : ShortfallId.parse(text.substring(0, colon));
    String number = text.substring(colon + 1);
    return shortfall == null || !number.matches("\\d{1,4}")
        ? null
        : choice.of(shortfall, Integer.parseInt(number));
  }

  /** Makes a choice of a shortfall and a number. */
  interface Numbered {
    MissingChoice of(ShortfallId shortfall, int number);
  }
}
