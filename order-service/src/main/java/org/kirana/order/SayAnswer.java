package org.kirana.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.kirana.order.domain.AnswerPace;
import org.kirana.order.domain.ConversationRules;
import org.kirana.order.persistence.Conversation;

/**
 * Says an answer, unless the shopper floods us: then talk goes unanswered, after one "one moment".
 * What becomes of a basket, a place or a wish is told up to twice as often; its effect never waits.
 */
@Singleton
class SayAnswer {

  private static final int TALK_AND_OUTCOMES = 2;

  private final ConversationRules rules;
  private final Speak speak;

  SayAnswer(ConversationRules rules, Speak speak) {
    this.rules = rules;
    this.speak = speak;
  }

  void to(Turn turn, Answer answer) {
    if (answer.replies().isEmpty()) {
      return;
    }
    AnswerPace pace = turn.conversation().answerPace();
    if (pace.allows(turn.at(), most(answer))) {
      turn.conversation().continueAt(pace.withAnswer(turn.at()));
      say(turn, answer);
    } else if (!pace.hasAskedForPatience(turn.at())) {
      turn.conversation().continueAt(pace.withPatienceAsked(turn.at()));
      speak.reply(turn, Answer.words(Sentence.ONE_MOMENT));
    }
  }

  private int most(Answer answer) {
    boolean talk = answer.replies().stream().allMatch(reply -> reply.sentence().isTalk());
    return talk ? rules.answersPerMinute() : TALK_AND_OUTCOMES * rules.answersPerMinute();
  }

  private void say(Turn turn, Answer answer) {
    Conversation conversation = turn.conversation();
    Instant at = turn.at();
    if (answer.says(Sentence.WELCOME)) {
      conversation.tellNotice(at);
    }
    speak.reply(turn, answer);
  }
}
