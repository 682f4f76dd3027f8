package org.kirana.order;

import java.util.List;
import java.util.Map;

/** What we answer to one message of a shopper: two messages at most, because each costs money. */
sealed interface Answer {

  List<Reply> replies();

  /** The effect is the answer: an order's invoice, or the news that no store takes it. */
  record Silence() implements Answer {

    @Override
    public List<Reply> replies() {
      return List.of();
    }
  }

  record One(Reply reply) implements Answer {

    @Override
    public List<Reply> replies() {
      return List.of(reply);
    }
  }

  record Two(Reply first, Reply second) implements Answer {

    @Override
    public List<Reply> replies() {
      return List.of(first, second);
    }
  }

  static Answer silence() {
    return new Silence();
  }

  static Answer words(Sentence sentence) {
    return words(sentence, Map.of());
  }

  static Answer words(Sentence sentence, Map<String, Object> values) {
    return new One(new Reply.Words(sentence, values));
  }

  static Answer openShop(Sentence sentence) {
    return openShop(sentence, Map.of());
  }

  static Answer openShop(Sentence sentence, Map<String, Object> values) {
    return new One(new Reply.OpenShop(sentence, values));
  }

  static Answer askForPlace(Sentence sentence, Map<String, Object> values) {
    return new One(new Reply.AskForPlace(sentence, values));
  }

  default boolean says(Sentence sentence) {
    return replies().stream().anyMatch(reply -> reply.sentence() == sentence);
  }
}
