package org.kirana.order;

import java.util.Map;

/** Welcomes shoppers: at first contact with the privacy notice, later by asking what is missing. */
final class Welcome {

  private Welcome() {}

  /** At first contact the welcome stands before whatever else is to be said. */
  static Answer before(Turn turn, Answer answer) {
    if (!turn.isFirst() || answer.says(Sentence.STOPPED)) {
      return answer;
    }
    Reply welcome = new Reply.OpenShop(Sentence.WELCOME, Map.of());
    return switch (answer) {
      case Answer.Silence _ -> new Answer.One(welcome);
      case Answer.One(Reply only) -> new Answer.Two(welcome, withoutSecondShopButton(only));
      case Answer.Two(Reply _, Reply last) -> new Answer.Two(welcome, last);
    };
  }

  private static Reply withoutSecondShopButton(Reply reply) {
    return reply instanceof Reply.OpenShop(Sentence sentence, Map<String, Object> values)
        ? new Reply.Words(sentence, values)
        : reply;
  }

  static Answer greet(Turn turn) {
    if (turn.isFirst()) {
      return askForPlace(turn);
    }
    return turn.conversation().place().isPresent()
        ? Answer.openShop(Sentence.WELCOME_BACK)
        : new Answer.Two(
            new Reply.OpenShop(Sentence.WELCOME_AGAIN, Map.of()),
            new Reply.AskForPlace(Sentence.ASK_FOR_PLACE, Map.of()));
  }

  /** The second half of a welcome, if there is anything to ask. */
  static Answer askForPlace(Turn turn) {
    return turn.conversation().place().isPresent()
        ? Answer.silence()
        : Answer.askForPlace(Sentence.ASK_FOR_PLACE, Map.of());
  }
}
