package org.kirana.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How this service hears and announces. */
@ConfigMapping(prefix = "kirana.events")
public interface EventsConfig {

  /** The topic of each event type that this service hears. */
  Map<String, String> hears();

  /** The topic of each event type that this service announces. */
  Map<String, String> announces();

  /** The Kafka consumer group, and the {@code ce_source} of what is announced. */
  @WithDefault("${quarkus.application.name}")
  String service();

  /** The most events in one transaction. */
  @WithDefault("500")
  int batchEvents();

  /**
   * For how long the broker gathers events for one round, unless there are enough: a round costs
   * much the same for one event as for ten. A seek waits for it too, so a long one would delay
   * every start over; with a short one, an idle service asks the broker that often.
   */
  @WithDefault("25ms")
  Duration gathering();

  /** A batch ends early once it has announced this many bytes. */
  @WithDefault("4194304")
  int batchBytes();

  /** The largest record that may be announced, in bytes; below the broker's own limit. */
  @WithDefault("900000")
  int recordBytes();

  /**
   * Kafka's session time-out: for so long a killed instance's partitions wait for another owner.
   * Longer than {@link #transactionTimeout}.
   */
  @WithDefault("15s")
  Duration sessionTimeout();

  /** PostgreSQL's {@code transaction_timeout}: a frozen owner cannot hold locks for longer. */
  @WithDefault("10s")
  Duration transactionTimeout();

  /** PostgreSQL's {@code idle_in_transaction_session_timeout}. */
  @WithDefault("5s")
  Duration idleInTransactionTimeout();

  /** How long Kafka may take to acknowledge before the send counts as failed. */
  @WithDefault("10s")
  Duration acknowledgementTimeout();

  /** How long a partition is quiet before its acknowledged {@code unsent} is cleared. */
  @WithDefault("1s")
  Duration settleAfter();

  /** The longest pause between attempts while the database or the broker is away. */
  @WithDefault("5s")
  Duration longestBackOff();
}
