package org.kirana.order;

/** Keeps quiet for shoppers who said "stop": they read answers to their own words, and no news. */
final class StopNews {

  private StopNews() {}

  static Answer stop(Turn turn) {
    if (turn.conversation().isStopped()) {
      return Answer.words(Sentence.STOPPED_BEFORE);
    }
    turn.conversation().stop(turn.at());
    return Answer.words(Sentence.STOPPED);
  }

  /** "Start" is also what shy people write first. */
  static Answer start(Turn turn) {
    if (!turn.conversation().isStopped()) {
      return Welcome.greet(turn);
    }
    turn.conversation().resume();
    return Answer.openShop(Sentence.STARTED);
  }
}
