package org.kirana.local.infrastructure;

import java.time.Duration;

/** A topic as it is to be created. */
public record Topic(String name, int partitions, Duration retention) {

  static final int PARTITIONS = 8;
  static final Duration RETENTION = Duration.ofDays(7);
  static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);

  public static Topic named(String name) {
    return new Topic(name, PARTITIONS, RETENTION);
  }

  public Topic deadLetter() {
    return new Topic(name + ".dead-letter", partitions, DEAD_LETTER_RETENTION);
  }
}
