package org.kirana.order;

import java.util.List;
import java.util.Map;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.Refusal;
import org.kirana.order.domain.Refusal.BelowMinimum;
import org.kirana.order.domain.Refusal.EmptyBasket;
import org.kirana.order.domain.Refusal.QuantityOutOfRange;
import org.kirana.order.domain.Refusal.RetiredProducts;
import org.kirana.order.domain.Refusal.TooManyLines;
import org.kirana.order.domain.Refusal.UnknownProducts;

/** Says why a basket could not be ordered; what can be done about it is done in the shop. */
final class Refuse {

  private Refuse() {}

  static Answer answer(Language language, Refusal refusal) {
    return switch (refusal) {
      case EmptyBasket _ -> Answer.openShop(Sentence.REFUSED_EMPTY_BASKET);
      case TooManyLines(int maximum) ->
          Answer.openShop(Sentence.REFUSED_TOO_MANY_LINES, Map.of("maximum", maximum));
      case QuantityOutOfRange(int maximum) ->
          Answer.openShop(Sentence.REFUSED_QUANTITY, Map.of("maximum", maximum));
      case UnknownProducts(int count) ->
          Answer.openShop(Sentence.REFUSED_UNKNOWN_PRODUCTS, Map.of("count", count));
      case RetiredProducts(List<String> names) ->
          Answer.openShop(
              Sentence.REFUSED_RETIRED_PRODUCTS,
              Map.of("names", NameGoods.list(language, names), "count", names.size()));
      case BelowMinimum(long total, long minimum) ->
          Answer.openShop(
              Sentence.REFUSED_BELOW_MINIMUM,
              Map.of("total", Rupees.of(total), "minimum", Rupees.of(minimum)));
    };
  }
}
