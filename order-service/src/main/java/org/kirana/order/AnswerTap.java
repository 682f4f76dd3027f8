package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kirana.order.domain.Command;
import org.kirana.order.domain.OrderTap;

/** Answers a tap on a button or on a row of a list; the shopper may tap late, twice, or both. */
@Singleton
class AnswerTap {

  private final FollowCommand commands;
  private final AnswerOffer offers;
  private final AnswerOrderTap orderTaps;

  AnswerTap(FollowCommand commands, AnswerOffer offers, AnswerOrderTap orderTaps) {
    this.commands = commands;
    this.offers = offers;
    this.orderTaps = orderTaps;
  }

  Answer to(Turn turn, String id) {
    if (ChooseLanguage.tapped(id).isPresent()) {
      return ChooseLanguage.confirm(turn);
    }
    return toOffer(turn, id)
        .or(() -> OrderTap.read(id).map(tap -> orderTaps.to(turn, tap)))
        .orElseGet(() -> commands.follow(turn, Command.onButton(id).orElse(Command.UNCLEAR)));
  }

  private Optional<Answer> toOffer(Turn turn, String id) {
    return OfferBasket.agreed(id)
        .map(offer -> offers.agree(turn, offer))
        .or(() -> OfferBasket.declined(id).map(offer -> offers.change(turn, offer)));
  }
}
