package org.kirana.local.infrastructure;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** PostgreSQL in a container. */
public final class ContainerDatabaseServer implements DatabaseServer {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final int port;
  private final Databases databases;
  private final ContainerServer server;

  private ContainerDatabaseServer(int port, Databases databases, ContainerServer server) {
    this.port = port;
    this.databases = databases;
    this.server = server;
  }

  static ContainerDatabaseServer start(int wishedPort) {
    int port = FreePort.orAny(wishedPort);
    String password = UUID.randomUUID().toString();
    var server =
        ContainerServer.start(
            Versions.POSTGRES_IMAGE,
            Map.of("POSTGRES_PASSWORD", password),
            Map.of(port, 5432),
            "postgres",
            "-c",
            "max_connections=200");
    var started = new ContainerDatabaseServer(port, new Databases(port, password), server);
    started.awaitReady();
    return started;
  }

  private void awaitReady() {
    databases.awaitReady(PATIENCE, server::isRunning);
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
    return server.pid();
  }

  @Override
  public boolean isRunning() {
    return server.isRunning();
  }

  @Override
  public void stop() {
    server.stop();
  }

  @Override
  public void kill() {
    server.kill();
  }

  @Override
  public void freeze() {
    server.freeze();
  }

  @Override
  public void thaw() {
    server.thaw();
  }

  @Override
  public void restart() {
    server.stop();
    server.startAgain();
    awaitReady();
  }

  @Override
  public void close() {
    server.remove();
  }
}
