package org.kirana.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a process and its children have used, as Linux counts it in /proc. */
public final class ProcessUse {

  /** Linux tells processor time in hundredths of a second. */
  private static final long MICROS_PER_TICK = 10_000;

  private static final int UTIME = 11;
  private static final int STIME = 12;
  private static final int CHILDREN_UTIME = 13;
  private static final int CHILDREN_STIME = 14;

  private ProcessUse() {}

  /**
   * Processor time in microseconds, of all descendants and of those that have ended; 0 where it is
   * not told.
   */
  public static long cpuMicros(long pid) {
    return Stream.concat(Stream.of(pid), descendants(pid).stream())
            .mapToLong(each -> ticks(each, UTIME, STIME, CHILDREN_UTIME, CHILDREN_STIME))
            .sum()
        * MICROS_PER_TICK;
  }

  /** Proportional share of memory in bytes; 0 where it is not told. */
  static long pssBytes(long pid) {
    return Stream.concat(Stream.of(pid), descendants(pid).stream())
        .mapToLong(ProcessUse::pssOfOne)
        .sum();
  }

  private static List<Long> descendants(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(ProcessHandle::descendants)
        .map(ProcessHandle::pid)
        .toList();
  }

  private static long ticks(long pid, int... fields) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = 0;
      for (int field : fields) {
        ticks += Long.parseLong(cells[field]);
      }
      return ticks;
    } catch (IOException gone) {
      return 0;
    }
  }

  private static long pssOfOne(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D+", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException gone) {
      return 0;
    }
  }
}
