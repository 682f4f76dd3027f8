package org.kirana.order;

import jakarta.inject.Singleton;
import org.kirana.order.domain.Command;

/** Does what a shopper asks for in a word. At first contact most words are just a greeting. */
@Singleton
class FollowCommand {

  private final TellStatus status;
  private final CancelOrder cancellation;
  private final RepeatBasket repetition;
  private final GiveHelp help;

  FollowCommand(
      TellStatus status, CancelOrder cancellation, RepeatBasket repetition, GiveHelp help) {
    this.status = status;
    this.cancellation = cancellation;
    this.repetition = repetition;
    this.help = help;
  }

  Answer follow(Turn turn, Command command) {
    return switch (command) {
      case HELP -> help.give();
      case STOP -> StopNews.stop(turn);
      case START -> StopNews.start(turn);
      case LANGUAGE -> ChooseLanguage.offer();
      case GREETING, SHOP, STATUS, CANCEL, REPEAT, YES, NO, THANKS, LIST, UNCLEAR ->
          turn.isFirst() ? Welcome.greet(turn) : followKnown(turn, command);
    };
  }

  private Answer followKnown(Turn turn, Command command) {
    return switch (command) {
      case SHOP -> Answer.openShop(Sentence.OPEN_SHOP);
      case STATUS -> status.answer(turn);
      case CANCEL -> cancellation.answer(turn);
      case REPEAT -> repetition.answer(turn);
      case LIST -> Answer.openShop(Sentence.CANNOT_READ_LISTS);
      case THANKS -> Answer.silence();
      case YES, NO, UNCLEAR -> Answer.openShop(Sentence.NOT_UNDERSTOOD);
      case GREETING, HELP, STOP, START, LANGUAGE -> Welcome.greet(turn);
    };
  }
}
