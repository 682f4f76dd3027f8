package org.kirana.local.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;

/** Waits until a broker answers and knows itself as a member of its cluster. */
final class BrokerReadiness {

  private BrokerReadiness() {}

  static void await(String bootstrapServers, Duration patience, BooleanSupplier alive) {
    Instant deadline = Instant.now().plus(patience);
    Map<String, Object> settings =
        Map.of("bootstrap.servers", bootstrapServers, "reconnect.backoff.max.ms", "100");
    awaitPort(bootstrapServers, deadline, alive);
    try (Admin admin = Admin.create(settings)) {
      while (!answers(admin)) {
        if (!alive.getAsBoolean() || Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("The broker does not answer at " + bootstrapServers);
        }
        Pause.shortly();
      }
    }
  }

  /**
   * Kafka's client complains at every refused connection, so it first asks when somebody listens.
   */
  private static void awaitPort(String address, Instant deadline, BooleanSupplier alive) {
    int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    while (!FreePort.answers(port)) {
      if (!alive.getAsBoolean() || Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("Nobody listens at " + address);
      }
      Pause.shortly();
    }
  }

  private static boolean answers(Admin admin) {
    try {
      return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the broker", e);
    }
  }
}
