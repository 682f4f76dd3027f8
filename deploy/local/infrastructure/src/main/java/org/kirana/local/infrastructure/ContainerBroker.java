package org.kirana.local.infrastructure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.Uuid;

/** Kafka in a container. */
public final class ContainerBroker implements Broker {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final BrokerListeners listeners;
  private final ContainerServer server;

  private ContainerBroker(BrokerListeners listeners, ContainerServer server) {
    this.listeners = listeners;
    this.server = server;
  }

  static ContainerBroker start(int port, int proxiedPort) {
    BrokerListeners listeners = BrokerListeners.at(FreePort.orAny(port), proxiedPort);
    Map<Integer, Integer> ports = new HashMap<>(Map.of(listeners.port(), listeners.port()));
    if (proxiedPort != 0) {
      ports.put(listeners.behindProxyPort(), listeners.behindProxyPort());
    }
    var broker =
        new ContainerBroker(
            listeners, ContainerServer.start(Versions.KAFKA_IMAGE, environment(listeners), ports));
    broker.awaitReady();
    return broker;
  }

  /** The image takes every setting as a variable: {@code log.dirs} is {@code KAFKA_LOG_DIRS}. */
  private static Map<String, String> environment(BrokerListeners listeners) {
    Map<String, String> environment = new HashMap<>();
    BrokerProperties.of(Path.of("/var/lib/kafka/data"), listeners)
        .forEach(
            (name, value) ->
                environment.put("KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    environment.put(
        "KAFKA_LISTENERS",
        listeners
            .listeners()
            .replace("PLAINTEXT://127.0.0.1", "PLAINTEXT://0.0.0.0")
            .replace("PROXIED://127.0.0.1", "PROXIED://0.0.0.0"));
    environment.put("CLUSTER_ID", Uuid.randomUuid().toString());
    return environment;
  }

  private void awaitReady() {
    BrokerReadiness.await(bootstrapServers(), PATIENCE, server::isRunning);
  }

  @Override
  public String bootstrapServers() {
    return "127.0.0.1:" + listeners.port();
  }

  @Override
  public int portBehindProxy() {
    return listeners.behindProxyPort();
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
