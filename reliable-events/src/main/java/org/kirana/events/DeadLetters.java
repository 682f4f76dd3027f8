package org.kirana.events;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators do about poison. The partition's owner carries a decision out within seconds. */
public interface DeadLetters {

  /**
   * @param reason why it is a dead letter, absent for one that waits behind a dead letter
   */
  record DeadLetter(
      String topic,
      int partition,
      long offset,
      @Nullable String key,
      @Nullable String type,
      @Nullable String eventId,
      @Nullable String reason,
      Instant parkedAt) {}

  List<DeadLetter> list() throws SQLException;

  /** Hears it again, then those that wait behind it, in order. False if there is no such letter. */
  boolean replay(String topic, int partition, long offset) throws SQLException;

  /** Gives it up and lets those behind it go. False if there is no such letter. */
  boolean drop(String topic, int partition, long offset) throws SQLException;
}
