package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.Map;
import org.kirana.order.domain.Place;
import org.kirana.order.domain.Said;
import org.kirana.order.domain.TextReading;

/** Finds the answer to what a shopper said. Each message costs money: one message, one answer. */
@Singleton
class AnswerShopper {

  private static final String CANCEL = "cancel";
  private static final String STATUS = "status";

  private final TakeBasket basket;
  private final RequestCancellation cancellation;
  private final TellStatus status;
  private final Speak speak;

  AnswerShopper(
      TakeBasket basket, RequestCancellation cancellation, TellStatus status, Speak speak) {
    this.basket = basket;
    this.cancellation = cancellation;
    this.status = status;
    this.speak = speak;
  }

  void to(Turn turn) {
    switch (turn.message().said()) {
      case Said.SentCart(var cart) -> basket.take(turn, cart);
      case Said.SharedLocation(Place place) -> basket.deliverTo(turn, place);
      case Said.Text(String text) -> answerWords(turn, text);
      case Said.Chose(String id) -> answerChoice(turn, id);
      case Said.SomethingElse _ -> answerUnclear(turn);
    }
  }

  private void answerWords(Turn turn, String text) {
    switch (TextReading.of(text).intent()) {
      case GREETING -> welcome(turn);
      case STATUS -> answerStatus(turn);
      case CANCELLATION -> answerCancellation(turn);
      case UNCLEAR -> answerUnclear(turn);
    }
  }

  private void answerChoice(Turn turn, String id) {
    switch (id) {
      case CANCEL -> answerCancellation(turn);
      case STATUS -> answerStatus(turn);
      default -> answerUnclear(turn);
    }
  }

  private void answerStatus(Turn turn) {
    if (turn.isFirst()) {
      welcome(turn);
    } else {
      status.answer(turn);
    }
  }

  private void answerUnclear(Turn turn) {
    if (turn.isFirst()) {
      welcome(turn);
    } else {
      speak.reply(turn, Sentence.NOT_UNDERSTOOD, Map.of());
    }
  }

  private void welcome(Turn turn) {
    Sentence welcome =
        turn.conversation().place().isPresent() ? Sentence.WELCOME_BACK : Sentence.WELCOME;
    speak.replyAskingForLocation(turn, welcome, Map.of());
  }

  private void answerCancellation(Turn turn) {
    if (turn.isFirst()) {
      welcome(turn);
      return;
    }
    Sentence answer =
        switch (cancellation.ofLatest(turn.message().contactId(), turn.message().at())) {
          case REQUESTED -> Sentence.CANCELLATION_REQUESTED;
          case REQUESTED_BEFORE -> Sentence.CANCELLATION_REQUESTED_BEFORE;
          case TOO_LATE -> Sentence.CANCELLATION_TOO_LATE;
          case NOTHING_TO_CANCEL -> Sentence.NOTHING_TO_CANCEL;
        };
    speak.reply(turn, answer, Map.of());
  }
}
