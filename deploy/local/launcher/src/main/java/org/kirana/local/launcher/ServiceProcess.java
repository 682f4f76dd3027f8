package org.kirana.local.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kirana.local.infrastructure.GuardedProcess;
import org.kirana.local.infrastructure.Server;
import org.kirana.local.infrastructure.Signal;

/** One running instance of a service. */
public final class ServiceProcess implements Server {

  private final String name;
  private final int port;
  private final Path log;
  private final Command command;
  private volatile @Nullable GuardedProcess process;

  /** How it is started. */
  record Command(Path jar, Map<String, String> environment, Map<String, String> properties) {

    List<String> line() {
      if (!Files.exists(jar)) {
        throw new IllegalStateException(jar + " is missing: run ./mvnw package -DskipTests");
      }
      List<String> line = new ArrayList<>(ServiceJvm.options(new AotCache(jar)));
      properties.forEach((name, value) -> line.add("-D" + name + "=" + value));
      line.addAll(List.of("-jar", jar.toString()));
      return line;
    }

    Map<String, String> variables() {
      Map<String, String> variables = new HashMap<>(environment);
      variables.putAll(new AotCache(jar).environment());
      return variables;
    }
  }

  private ServiceProcess(String name, int port, Path log, Command command) {
    this.name = name;
    this.port = port;
    this.log = log;
    this.command = command;
  }

  static ServiceProcess start(String name, int port, Path log, Command command) {
    var started = new ServiceProcess(name, port, log, command);
    started.launch();
    return started;
  }

  private void launch() {
    process = GuardedProcess.start(command.line(), command.variables(), log, Signal.TERM);
  }

  public String name() {
    return name;
  }

  public URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public Path log() {
    return log;
  }

  /** Ready to work: it has its database, its broker, its partitions. */
  public boolean isHealthy() {
    return isRunning() && Http.answersWell(uri().resolve("/q/health/ready"));
  }

  public void awaitHealthy(Duration patience) {
    awaitHealthy(Patience.of(patience));
  }

  /** Gives up at once when the process has ended. */
  void awaitHealthy(Patience patience) {
    patience.until(
        () -> isHealthy() || !isRunning(), () -> name + " is not healthy in time; see " + log);
    if (!isRunning()) {
      throw new Impatient(name + " could not start; see " + log);
    }
  }

  @Override
  public OptionalLong pid() {
    GuardedProcess current = process;
    return current == null ? OptionalLong.empty() : OptionalLong.of(current.pid());
  }

  @Override
  public boolean isRunning() {
    GuardedProcess current = process;
    return current != null && current.isAlive();
  }

  /** With which status it ended: 0 or 143 by itself, 137 killed. Empty while it runs. */
  public OptionalInt exitStatus() {
    GuardedProcess current = process;
    return current == null || current.isAlive()
        ? OptionalInt.empty()
        : OptionalInt.of(current.onExit().join());
  }

  @Override
  public void stop() {
    stop(AotCache.patience());
  }

  /** Asks it to end, and kills it when it has not ended in time. */
  public void stop(Duration patience) {
    GuardedProcess current = process;
    if (current != null) {
      current.stop(patience);
    }
  }

  @Override
  public void kill() {
    if (process != null) {
      process.kill();
    }
  }

  @Override
  public void freeze() {
    if (process != null) {
      process.freeze();
    }
  }

  @Override
  public void thaw() {
    if (process != null) {
      process.thaw();
    }
  }

  /** Starts again without waiting for health. */
  @Override
  public void restart() {
    stop();
    launch();
  }

  @Override
  public void close() {
    stop();
  }
}
