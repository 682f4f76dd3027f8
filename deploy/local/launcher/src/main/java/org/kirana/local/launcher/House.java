package org.kirana.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The stack of a person at a terminal: one per folder, seeded, announced to other commands. */
final class House implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path directory;
  private final Narrator narrator;
  private final FileChannel lock;
  private final LocalStack stack;
  private @Nullable Supervisor supervisor;
  private boolean closed;

  private House(Path directory, Narrator narrator, FileChannel lock, LocalStack stack) {
    this.directory = directory;
    this.narrator = narrator;
    this.lock = lock;
    this.stack = stack;
  }

  /** Starts everything and returns when it is healthy and seeded. */
  static House open(Path directory, Narrator narrator) {
    FileChannel lock = lock(directory);
    Instant begin = Instant.now();
    RunningHouse.lastIn(directory).ifPresent(RunningHouse::clearAway);
    narrator.say("Starting PostgreSQL, Kafka and the services; data is kept in %s.", directory);
    LocalStack stack =
        LocalStack.start(StackSettings.in(directory).on(new RememberedPorts(directory, narrator)));
    var house = new House(directory, narrator, lock, stack);
    Runtime.getRuntime().addShutdownHook(new Thread(house::close));
    house.announce(false);
    house.furnish(begin);
    return house;
  }

  private void furnish(Instant begin) {
    stack.awaitHealthy(PATIENCE);
    narrator.say("All healthy after %d s.", Duration.between(begin, Instant.now()).toSeconds());
    Seeding.withPartners(stack, narrator).whenNew();
    GroupProgress.awaitAllHeard(
        stack.infrastructure().bootstrapServers(), Service.ORDER_SERVICE, "products");
    announce(true);
  }

  private static FileChannel lock(Path directory) {
    try {
      Files.createDirectories(directory);
      FileChannel channel =
          FileChannel.open(
              directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new AlreadyRunning();
      }
      return channel;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void announce(boolean ready) {
    RunningHouse.of(stack, ready).writeTo(directory);
  }

  RunningHouse running() {
    return RunningHouse.of(stack, true);
  }

  /** Brings back what crashes, until the house is closed. */
  void supervise() {
    Supervisor watching = Supervisor.over(stack, narrator, () -> announce(true));
    synchronized (this) {
      supervisor = watching;
    }
    watching.untilClosed();
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    narrator.say("Stopping …");
    if (supervisor != null) {
      supervisor.close();
    }
    stack.close();
    RunningHouse.forget(directory);
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    narrator.say("Stopped.");
  }

  /** Another launcher has this folder. */
  static final class AlreadyRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
