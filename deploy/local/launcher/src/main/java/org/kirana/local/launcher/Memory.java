package org.kirana.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How much memory a process takes, in bytes. Shared pages count in proportion (PSS) where the
 * system tells, otherwise fully (RSS).
 */
public final class Memory {

  private static final Path PROC = Path.of("/proc");

  private Memory() {}

  public static long withChildren(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants()).mapToLong(Memory::alone).sum();
  }

  public static long alone(ProcessHandle process) {
    try {
      return Files.isDirectory(PROC) ? proportional(process.pid()) : resident(process.pid());
    } catch (IOException goneMeanwhile) {
      return 0;
    }
  }

  private static long proportional(long pid) throws IOException {
    try (Stream<String> lines = Files.lines(PROC.resolve(pid + "/smaps_rollup"))) {
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
