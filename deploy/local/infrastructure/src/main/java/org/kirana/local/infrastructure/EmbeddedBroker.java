package org.kirana.local.infrastructure;

import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Kafka in a Java process of its own on this machine. */
public final class EmbeddedBroker implements Broker {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DataDirectory directory;
  private final BrokerNode node;
  private @Nullable GuardedProcess process;

  private EmbeddedBroker(DataDirectory directory, BrokerNode node) {
    this.directory = directory;
    this.node = node;
  }

  static EmbeddedBroker start(DataDirectory directory, int port, int proxiedPort) {
    var node =
        new BrokerNode(directory.path(), BrokerListeners.at(FreePort.orAny(port), proxiedPort));
    node.formatWhenNew();
    var broker = new EmbeddedBroker(directory, node);
    broker.launch();
    return broker;
  }

  private void launch() {
    GuardedProcess started = node.start();
    process = started;
    try {
      BrokerReadiness.await(bootstrapServers(), PATIENCE, started::isAlive);
    } catch (RuntimeException notReady) {
      started.kill();
      throw new IllegalStateException("Kafka did not start; see " + node.log(), notReady);
    }
  }

  @Override
  public String bootstrapServers() {
    return "127.0.0.1:" + node.listeners().port();
  }

  @Override
  public int portBehindProxy() {
    return node.listeners().behindProxyPort();
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
}
