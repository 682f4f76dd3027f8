package org.kirana.order;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import org.kirana.order.domain.Command;

/** Does what a shopper asks for in a word. At first contact most words are just a greeting. */
@Singleton
class FollowCommand {

  private static final Set<Command> HEARD_AT_FIRST =
      EnumSet.of(Command.HELP, Command.STOP, Command.START, Command.LANGUAGE);

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
    return turn.isFirst() && !HEARD_AT_FIRST.contains(command)
        ? Welcome.greet(turn)
        : answer(turn, command);
  }

  private Answer answer(Turn turn, Command command) {
    return switch (command) {
      case GREETING -> Welcome.greet(turn);
      case SHOP -> Answer.openShop(Sentence.OPEN_SHOP);
      case STATUS -> status.answer(turn);
      case CANCEL -> cancellation.answer(turn);
      case REPEAT -> repetition.answer(turn);
      case HELP -> help.give();
      case STOP -> StopNews.stop(turn);
      case START -> StopNews.start(turn);
      case LANGUAGE -> ChooseLanguage.offer();
      case THANKS -> Answer.silence();
      case LIST -> Answer.openShop(Sentence.CANNOT_READ_LISTS);
      case YES, NO, UNCLEAR -> Answer.openShop(Sentence.NOT_UNDERSTOOD);
    };
  }
}
