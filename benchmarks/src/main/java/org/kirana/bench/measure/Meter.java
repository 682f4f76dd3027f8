package org.kirana.bench.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.kirana.bench.load.Micros;

/**
 * Reads every second how much processor each process has used. A process that is started again goes
 * on under its name.
 */
public final class Meter implements AutoCloseable {

  private static final long EVERY_MILLIS = 1000;

  private final Supplier<Map<String, OptionalLong>> pids;
  private final Map<Long, Long> lastOfPid = new HashMap<>();
  private final Map<String, Long> used = new LinkedHashMap<>();
  private final List<Reading> readings = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("meter").unstarted(this::walk);

  /**
   * One look.
   *
   * @param at microseconds since 1970
   * @param cpuMicros used by each process since the meter started
   */
  public record Reading(long at, Map<String, Long> cpuMicros) {}

  /**
   * @param pids the processes that run now, by name
   */
  public Meter(Supplier<Map<String, OptionalLong>> pids) {
    this.pids = pids;
  }

  public void start() {
    read();
    thread.start();
  }

  private void walk() {
    try {
      while (true) {
        Thread.sleep(EVERY_MILLIS);
        read();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void read() {
    pids.get().forEach((name, pid) -> pid.ifPresent(known -> add(name, known)));
    readings.add(new Reading(Micros.now(), Map.copyOf(used)));
  }

  private void add(String name, long pid) {
    long now = ProcessUse.cpuMicros(pid);
    long last = lastOfPid.getOrDefault(pid, now);
    lastOfPid.put(pid, Math.max(now, last));
    used.merge(name, Math.max(0, now - last), Long::sum);
  }

  /** Memory of each process now, in bytes. */
  public Map<String, Long> memory() {
    Map<String, Long> memory = new LinkedHashMap<>();
    pids.get()
        .forEach(
            (name, pid) -> pid.ifPresent(known -> memory.put(name, ProcessUse.pssBytes(known))));
    return memory;
  }

  public synchronized List<Reading> readings() {
    return List.copyOf(readings);
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
