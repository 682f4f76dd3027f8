package org.kirana.events.loop;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.kirana.events.memory.Fenced;

/**
 * Poison, outage and conflict are three different things; this tells them apart by the SQLSTATE and
 * the kind of exception.
 */
public enum Failure {
  /** Another owner has the partition. */
  FENCED,
  /** A deadlock, a serialization failure, a stale version: start over, no blame. */
  CONFLICT,
  /** A unique key lost to another partition, or a fault that repeats it: start over, alone. */
  REPEATED_KEY,
  /** The transaction took longer than we allow: as an outage, but the time-out is our own. */
  OUT_OF_TIME,
  /** The database or the broker is away: wait, never blame an event. */
  OUTAGE,
  /** Anything else may be an event's fault: it will be heard alone. */
  SUSPECT;

  private static final String UNIQUE_VIOLATION = "23505";
  private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01", "55P03");

  /** PostgreSQL's two time-outs of a transaction. */
  private static final Set<String> TIME_OUTS = Set.of("25P03", "25P04");

  private static final String READ_ONLY_AFTER_FAILOVER = "25006";

  /** Connection, resources, operator intervention, system error, configuration, internal error. */
  private static final Set<String> OUTAGE_CLASSES = Set.of("08", "53", "57", "58", "F0", "XX");

  public static Failure of(Throwable failure) {
    Failure verdict = SUSPECT;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
      Failure found = ofOne(cause);
      if (found.ordinal() < verdict.ordinal()) {
        verdict = found;
      }
    }
    return verdict;
  }

  private static Failure ofOne(Throwable failure) {
    return switch (failure) {
      case Fenced fenced -> FENCED;
      case OptimisticLockException stale -> CONFLICT;
      case PessimisticLockException locked -> CONFLICT;
      case BrokerAway away -> OUTAGE;
      case CommitFailed unknown -> OUTAGE;
      case OutOfTime late -> OUT_OF_TIME;
      case SQLException sql -> ofState(sql);
      case KafkaException kafka -> OUTAGE;
      default -> SUSPECT;
    };
  }

  private static Failure ofState(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null || state.length() < 2) {
      return OUTAGE;
    }
    if (state.equals(UNIQUE_VIOLATION)) {
      return REPEATED_KEY;
    }
    if (CONFLICT_STATES.contains(state)) {
      return CONFLICT;
    }
    if (TIME_OUTS.contains(state)) {
      return OUT_OF_TIME;
    }
    boolean away =
        failure instanceof SQLTransientException
            || READ_ONLY_AFTER_FAILOVER.equals(state)
            || OUTAGE_CLASSES.contains(state.substring(0, 2));
    return away ? OUTAGE : SUSPECT;
  }
}
