package org.kirana.order;

import org.kirana.order.domain.Unreadable;

/** Says politely what we cannot read yet, and how to order instead. */
final class AnswerUnreadable {

  private AnswerUnreadable() {}

  static Answer to(Turn turn, Unreadable what) {
    return turn.isFirst() ? Welcome.askForPlace(turn) : Answer.openShop(sentence(what));
  }

  private static Sentence sentence(Unreadable what) {
    return switch (what) {
      case VOICE -> Sentence.CANNOT_HEAR_VOICE;
      case PICTURE -> Sentence.CANNOT_SEE_PICTURES;
      case VIDEO -> Sentence.CANNOT_WATCH_VIDEOS;
      case STICKER -> Sentence.CANNOT_READ_STICKERS;
      case DOCUMENT -> Sentence.CANNOT_OPEN_DOCUMENTS;
      case CONTACT -> Sentence.CANNOT_USE_CONTACTS;
      case OTHER, NO_ANSWER_EXPECTED -> Sentence.CANNOT_READ_THAT;
    };
  }
}
