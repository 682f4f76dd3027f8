package org.kirana.order;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.kirana.order.domain.Language;
import org.kirana.order.domain.Refusal;
import org.kirana.order.domain.Refusal.BelowMinimum;
import org.kirana.order.domain.Refusal.EmptyBasket;
import org.kirana.order.domain.Refusal.PricesChanged;
import org.kirana.order.domain.Refusal.QuantityOutOfRange;
import org.kirana.order.domain.Refusal.RetiredProducts;
import org.kirana.order.domain.Refusal.TooManyLines;
import org.kirana.order.domain.Refusal.UnknownProducts;

/** Tells a shopper why their basket could not be ordered and what they can do. */
@Singleton
class Refuse {

  private static final int NAMES_IN_A_MESSAGE = 5;

  private final Speak speak;

  Refuse(Speak speak) {
    this.speak = speak;
  }

  void tell(Turn turn, Refusal refusal) {
    switch (refusal) {
      case EmptyBasket _ -> speak.reply(turn, Sentence.REFUSED_EMPTY_BASKET, Map.of());
      case TooManyLines(int maximum) ->
          speak.reply(turn, Sentence.REFUSED_TOO_MANY_LINES, Map.of("maximum", maximum));
      case QuantityOutOfRange(int maximum) ->
          speak.reply(turn, Sentence.REFUSED_QUANTITY, Map.of("maximum", maximum));
      case UnknownProducts(int count) ->
          speak.reply(turn, Sentence.REFUSED_UNKNOWN_PRODUCTS, Map.of("count", count));
      case RetiredProducts(List<String> names) ->
          speak.reply(
              turn,
              Sentence.REFUSED_RETIRED_PRODUCTS,
              Map.of("names", list(turn.conversation().language(), names), "count", names.size()));
      case BelowMinimum(long total, long minimum) ->
          speak.reply(
              turn,
              Sentence.REFUSED_BELOW_MINIMUM,
              Map.of("total", Rupees.of(total), "minimum", Rupees.of(minimum)));
      case PricesChanged(long newTotal) ->
          speak.reply(turn, Sentence.REFUSED_PRICES_CHANGED, Map.of("total", Rupees.of(newTotal)));
    }
  }

  private static String list(Language language, List<String> names) {
    if (names.size() > NAMES_IN_A_MESSAGE) {
      return String.join(", ", names.subList(0, NAMES_IN_A_MESSAGE)) + " …";
    }
    return ListFormatter.getInstance(new ULocale(language.code() + "-IN")).format(names);
  }
}
