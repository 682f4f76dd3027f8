package org.kirana.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for the moments of a timetable. */
record Clockwork(long beginNanos) {

  static Clockwork startingAt(Instant begin) {
    return new Clockwork(System.nanoTime() + Duration.between(Instant.now(), begin).toNanos());
  }

  /**
   * @param nanos since the beginning
   */
  void await(long nanos) throws InterruptedException {
    long left = beginNanos + nanos - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(100)));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      left = beginNanos + nanos - System.nanoTime();
    }
  }
}
