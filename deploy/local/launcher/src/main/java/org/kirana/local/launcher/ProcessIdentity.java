package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process, told from a later one that got the same id by the time of its start. */
record ProcessIdentity(long pid, long startMillis) {

  /** Linux counts starts from the time of boot, which moves when the clock is corrected. */
  private static final long CLOCK_CORRECTION_MILLIS = 2_000;

  static ProcessIdentity of(ProcessHandle process) {
    return new ProcessIdentity(process.pid(), startOf(process));
  }

  static ProcessIdentity parse(String text) {
    String[] parts = text.split("@", 2);
    return new ProcessIdentity(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> Math.abs(startOf(process) - startMillis) <= CLOCK_CORRECTION_MILLIS);
  }

  /** Asks it to end; says whether it did in time. */
  boolean end(Duration patience) {
    Optional<ProcessHandle> process = alive();
    process.ifPresent(ProcessHandle::destroy);
    return process.isEmpty() || endsWithin(process.get(), patience);
  }

  /** Asks it to end, and kills it when it does not. */
  void endSurely(Duration patience) {
    if (!end(patience)) {
      alive().ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private static boolean endsWithin(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException stillThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String toString() {
    return pid + "@" + startMillis;
  }
}
