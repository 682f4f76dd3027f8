package org.kirana.local.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.kirana.local.infrastructure.Server;

/** Brings back what crashes, each time after a longer pause. */
final class Supervisor implements AutoCloseable {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final LocalStack stack;
  private final Narrator narrator;
  private final Runnable restarted;
  private final Map<String, Crashes> crashes = new HashMap<>();
  private final Thread thread;
  private volatile boolean closing;

  private Supervisor(LocalStack stack, Narrator narrator, Runnable restarted) {
    this.stack = stack;
    this.narrator = narrator;
    this.restarted = restarted;
    this.thread = Thread.ofPlatform().daemon().name("supervisor").unstarted(this::watch);
  }

  /**
   * Watches until it is closed.
   *
   * @param restarted is told after each restart
   */
  static Supervisor over(LocalStack stack, Narrator narrator, Runnable restarted) {
    var supervisor = new Supervisor(stack, narrator, restarted);
    supervisor.thread.start();
    return supervisor;
  }

  private void watch() {
    while (!closing) {
      stack.servers().forEach(this::look);
      try {
        Thread.sleep(LOOK_EVERY);
      } catch (InterruptedException closed) {
        return;
      }
    }
  }

  private void look(String name, Server server) {
    if (closing || server.isRunning()) {
      return;
    }
    Crashes history = crashes.computeIfAbsent(name, first -> new Crashes());
    if (history.isDue(Instant.now())) {
      narrator.say("%s has stopped; starting it again.", name);
      history.note(Instant.now());
      restart(name, server);
    }
  }

  private void restart(String name, Server server) {
    try {
      server.restart();
      restarted.run();
    } catch (RuntimeException failed) {
      narrator.say("%s could not be started: %s", name, failed.toString());
    }
  }

  /** Returns when the house is being closed. */
  void untilClosed() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing = true;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
