package org.kirana.local.infrastructure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as processes of this machine, as careful with commits as in production. */
public final class EmbeddedDatabaseServer implements DatabaseServer {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DataDirectory directory;
  private final PostgresCluster cluster;
  private final Databases databases;
  private final int port;
  private @Nullable GuardedProcess process;

  private EmbeddedDatabaseServer(DataDirectory directory, int port) {
    this.directory = directory;
    this.port = FreePort.orAny(port);
    this.cluster = PostgresCluster.in(directory.path());
    this.databases = new Databases(this.port, cluster.password());
  }

  static EmbeddedDatabaseServer start(DataDirectory directory, int port) {
    var server = new EmbeddedDatabaseServer(directory, port);
    server.launch();
    return server;
  }

  private void launch() {
    GuardedProcess started = cluster.start(port);
    process = started;
    try {
      databases.awaitReady(PATIENCE, started::isAlive);
    } catch (RuntimeException notReady) {
      started.kill();
      throw new IllegalStateException("PostgreSQL did not start; see " + cluster.log(), notReady);
    }
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Database database(String name) {
    return databases.database(name);
  }

  @Override
  public OptionalLong pid() {
    GuardedProcess current = process;
    return current == null ? OptionalLong.empty() : OptionalLong.of(current.pid());
  }

  @Override
  public boolean isRunning() {
    return process != null && process.isAlive();
  }

  @Override
  public void stop() {
    if (process != null) {
      process.stop(PATIENCE);
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

  @Override
  public void restart() {
    stop();
    launch();
  }

  @Override
  public void close() {
    if (directory.temporary()) {
      kill();
    } else {
      stop();
    }
    directory.discard();
  }

  /**
   * The folder of the database cluster, for tests that put back an older state of it while the
   * server is stopped.
   */
  public Path dataDirectory() {
    return cluster.data();
  }
}
