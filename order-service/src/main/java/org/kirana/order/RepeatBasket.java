package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kirana.order.domain.Basket;
import org.kirana.order.domain.BasketLine;
import org.kirana.order.domain.Fulfilment;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.domain.PricesChanged;
import org.kirana.order.domain.Refusal;
import org.kirana.order.domain.StillSold;
import org.kirana.order.domain.WaitingBasket;
import org.kirana.order.persistence.Order;
import org.kirana.order.persistence.Orders;

/** Offers the last basket again, at today's prices and without what we no longer sell. */
@Singleton
class RepeatBasket {

  private final Orders orders;
  private final QuoteBasket quotes;

  RepeatBasket(Orders orders, QuoteBasket quotes) {
    this.orders = orders;
    this.quotes = quotes;
  }

  Answer answer(Turn turn) {
    return orders
        .latestOf(turn.message().contactId())
        .map(last -> repeat(turn, last))
        .orElseGet(() -> Answer.openShop(Sentence.NOTHING_TO_REPEAT));
  }

  private Answer repeat(Turn turn, Order last) {
    StillSold today = quotes.stillSold(basket(last), turn.language());
    if (today.basket().lines().isEmpty()) {
      return Answer.openShop(Sentence.REPEAT_ALL_RETIRED);
    }
    return switch (quotes.quote(today.basket(), null, turn.language())) {
      case Refusal.BelowMinimum(long total, long minimum) ->
          Answer.openShop(
              Sentence.REPEAT_BELOW_MINIMUM,
              Map.of("total", Rupees.of(total), "minimum", Rupees.of(minimum)));
      case Refusal other -> Refuse.answer(turn.language(), other);
      case PricesChanged(PricedBasket now) -> offer(turn, last.fulfilment(), today, now);
      case PricedBasket now -> offer(turn, last.fulfilment(), today, now);
    };
  }

  private static Answer offer(Turn turn, Fulfilment fulfilment, StillSold today, PricedBasket now) {
    Map<String, Object> values = new HashMap<>();
    values.put("goods", NameGoods.ofLines(turn.language(), now.lines()));
    WaitingBasket basket =
        WaitingBasket.ofCart(turn.orderId(), today.basket(), turn.at()).by(fulfilment);
    if (today.leftOut().isEmpty()) {
      return OfferBasket.offer(turn, basket, now, Sentence.REPEAT_OFFER, values);
    }
    values.put("names", NameGoods.list(turn.language(), today.leftOut()));
    return OfferBasket.offer(turn, basket, now, Sentence.REPEAT_OFFER_WITHOUT, values);
  }

  /** The note was for that day. */
  private static Basket basket(Order last) {
    List<BasketLine> lines =
        last.lines().stream()
            .map(line -> new BasketLine(line.sku(), line.quantity(), null))
            .toList();
    return new Basket(lines, null);
  }
}
