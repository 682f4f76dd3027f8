package org.kirana.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kirana.order.domain.OfferId;
import org.kirana.order.domain.PricedBasket;
import org.kirana.order.domain.WaitingBasket;

/** Keeps a basket at prices that the shopper is asked to agree to, by two buttons. */
final class OfferBasket {

  private static final String AGREE = "agree:";
  private static final String CHANGE = "change:";

  private OfferBasket() {}

  static Answer atOtherPrices(Turn turn, WaitingBasket basket, PricedBasket now) {
    return offer(turn, basket, now, Sentence.PRICES_CHANGED, Map.of());
  }

  static Answer offer(
      Turn turn,
      WaitingBasket basket,
      PricedBasket now,
      Sentence sentence,
      Map<String, Object> values) {
    WaitingBasket offered = basket.offered(now, turn.offerId(), turn.at());
    turn.conversation().keep(offered);
    return ask(offered, sentence, values);
  }

  /** The shopper said something useful, but neither yes nor no. */
  static Answer remind(WaitingBasket offered) {
    return ask(offered, Sentence.OFFER_STILL_OPEN, Map.of());
  }

  static Optional<OfferId> agreed(String button) {
    return offer(button, AGREE);
  }

  static Optional<OfferId> declined(String button) {
    return offer(button, CHANGE);
  }

  private static Answer ask(WaitingBasket offered, Sentence sentence, Map<String, Object> more) {
    OfferId offer = Objects.requireNonNull(offered.offer());
    Map<String, Object> values = new HashMap<>(more);
    values.put("total", Rupees.of(offered.toldTotalPaise()));
    return new Answer.One(
        new Reply.Choose(
            sentence,
            values,
            List.of(
                new Reply.Option(AGREE + offer, Sentence.BUTTON_AGREE),
                new Reply.Option(CHANGE + offer, Sentence.BUTTON_CHANGE))));
  }

  private static Optional<OfferId> offer(String button, String prefix) {
    return button.startsWith(prefix)
        ? OfferId.read(button.substring(prefix.length()))
        : Optional.empty();
  }
}
