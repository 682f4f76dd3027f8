package org.kirana.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children take. */
public final class Memory {

  private static final Path PROC = Path.of("/proc");

  private Memory() {}

  /**
   * Bytes; shared pages count in proportion (PSS) where the system tells, otherwise fully (RSS).
   */
  public static long of(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToLong(each -> ofOne(each.pid()))
        .sum();
  }

  private static long ofOne(long pid) {
    Path rollup = PROC.resolve(pid + "/smaps_rollup");
    try {
      return Files.isDirectory(PROC) ? proportional(rollup) : resident(pid);
    } catch (IOException goneMeanwhile) {
      return 0;
    }
  }

  private static long proportional(Path rollup) throws IOException {
    try (Stream<String> lines = Files.lines(rollup)) {
      return lines.filter(line -> line.startsWith("Pss:")).mapToLong(Memory::kilobytes).sum();
    }
  }

  private static long resident(long pid) throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
    try (var lines = ps.inputReader()) {
      return lines.lines().mapToLong(Memory::kilobytes).sum();
    }
  }

  private static long kilobytes(String line) {
    return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
  }
}
