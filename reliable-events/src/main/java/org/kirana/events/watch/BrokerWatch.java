package org.kirana.events.watch;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks the broker how it is, and who its topics are. */
@ApplicationScoped
public class BrokerWatch {

  private static final long PATIENCE_SECONDS = 3;
  private static final long REMEMBERED_NANOS = Duration.ofSeconds(2).toNanos();

  private final Admin admin;
  private long askedAt = System.nanoTime() - 2 * REMEMBERED_NANOS;
  private boolean reachable;

  BrokerWatch(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3000);
    this.admin = Admin.create(settings);
  }

  /** Whether the cluster answered within the last two seconds. */
  synchronized boolean reachable() {
    if (System.nanoTime() - askedAt > REMEMBERED_NANOS) {
      reachable = ask();
      askedAt = System.nanoTime();
    }
    return reachable;
  }

  private boolean ask() {
    try {
      return !admin.describeCluster().nodes().get(PATIENCE_SECONDS, TimeUnit.SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The identity of a topic, which changes when a topic is made anew under its old name.
   *
   * @throws org.apache.kafka.common.errors.TimeoutException if the broker is away
   */
  public String topicId(String topic) {
    try {
      return admin
          .describeTopics(List.of(topic))
          .allTopicNames()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
          .values()
          .iterator()
          .next()
          .topicId()
          .toString();
    } catch (ExecutionException | TimeoutException e) {
      throw new org.apache.kafka.common.errors.TimeoutException("no answer about " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new org.apache.kafka.common.errors.InterruptException(e);
    }
  }

  @PreDestroy
  void close() {
    admin.close(Duration.ofSeconds(1));
  }
}
