package org.kirana.simulator.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that is to happen a number of times and then no more. */
final class Countdown<T> {

  private @Nullable T what;
  private int times;

  synchronized void set(T next, int nextTimes) {
    what = next;
    times = nextTimes;
  }

  synchronized void clear() {
    what = null;
    times = 0;
  }

  synchronized Optional<T> take() {
    if (times <= 0) {
      return Optional.empty();
    }
    times--;
    return Optional.ofNullable(what);
  }

  synchronized int left() {
    return times;
  }
}
