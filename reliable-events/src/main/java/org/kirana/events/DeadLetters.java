package org.kirana.events;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What operators do about poison. The partition's owner carries a decision out within seconds. */
public interface DeadLetters {

  /** What became of an event that could not be heard, or that waits behind one. */
  enum State {
    /** Nobody has decided yet. */
    DEAD,
    /** It is being heard again. */
    REPLAYING,
    /** It is being given up. */
    DROPPING,
    /** Poison of the same key comes first. */
    WAITING
  }

  /**
   * @param kind why it is a dead letter, without anything personal; absent for one that waits
   */
  record DeadLetter(
      String topic,
      int partition,
      long offset,
      @Nullable String key,
      @Nullable String type,
      @Nullable String eventId,
      @Nullable String kind,
      State state,
      Instant parkedAt) {}

  /**
   * All of one event. The reason and the value may be personal.
   *
   * @param value the event's JSON, or what came in its place
   */
  record Content(
      DeadLetter letter,
      Map<String, String> headers,
      @Nullable String reason,
      @Nullable String value) {

    public Content {
      headers = Map.copyOf(headers);
    }
  }

  /** What became of a decision. */
  sealed interface Outcome {}

  /** Its partition's owner carries it out. */
  record Accepted() implements Outcome {}

  /** It was replayed or dropped already, or never was. */
  record NoSuchLetter() implements Outcome {}

  /**
   * An earlier event of the same key is still dead, and order would be lost.
   *
   * @param offset of that event, in the same partition
   */
  record WaitsBehind(long offset) implements Outcome {}

  /** All that is parked, in the order of topics, partitions and offsets. */
  List<DeadLetter> list() throws SQLException;

  Optional<Content> find(String topic, int partition, long offset) throws SQLException;

  /** Hears it again, then those that wait behind it, in order. */
  Outcome replay(String topic, int partition, long offset) throws SQLException;

  /** Gives it up and lets those behind it go. */
  Outcome drop(String topic, int partition, long offset) throws SQLException;
}
