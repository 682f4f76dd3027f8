package org.kirana.local.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A child process that ends when we end, however we end.
 *
 * <p>A guard (one small shell) waits on a pipe from us. When we are killed, the system closes the
 * pipe and the guard stops the child.
 */
public final class GuardedProcess {

  private static final String GUARD =
      """
      trap '' INT TERM HUP
      read -r word
      [ "$word" = done ] && exit 0
      kill -CONT "$1"; kill "-$2" "$1"
      for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" || exit 0; sleep 1; done
      kill -KILL "$1"
      """;

  private final Process process;
  private final Process guard;
  private final Signal farewell;

  private GuardedProcess(Process process, Process guard, Signal farewell) {
    this.process = process;
    this.guard = guard;
    this.farewell = farewell;
  }

  /** Starts a command; what it writes is appended to the log file. */
  public static GuardedProcess start(
      List<String> command, Map<String, String> environment, Path log, Signal farewell) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(environment);
      Process process = builder.start();
      GuardedProcess guarded = new GuardedProcess(process, guard(process, farewell), farewell);
      Thread.ofVirtual().start(guarded::dismissGuardAtExit);
      return guarded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process guard(Process process, Signal farewell) throws IOException {
    return new ProcessBuilder(
            "sh", "-c", GUARD, "guard", Long.toString(process.pid()), farewell.name())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void dismissGuardAtExit() {
    process.onExit().join();
    try (var pipe = guard.getOutputStream()) {
      pipe.write("done\n".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException alreadyGone) {
      guard.destroy();
    }
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public CompletableFuture<Integer> onExit() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** Asks it to end and waits; kills it when it has not ended in time. */
  public void stop(Duration patience) {
    if (!process.isAlive()) {
      return;
    }
    Signal.CONT.send(process.pid());
    farewell.send(process.pid());
    if (!endsWithin(patience)) {
      kill();
    }
  }

  /** Kills it with all its children and waits until they are gone. */
  public void kill() {
    List<ProcessHandle> family = family();
    family.forEach(ProcessHandle::destroyForcibly);
    family.forEach(each -> each.onExit().join());
  }

  public void freeze() {
    family().forEach(each -> Signal.STOP.send(each.pid()));
  }

  public void thaw() {
    family().forEach(each -> Signal.CONT.send(each.pid()));
  }

  private List<ProcessHandle> family() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  private boolean endsWithin(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
