package org.kirana.simulator.feed;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Watches the broker as an onlooker; without a broker the simulator works all the same. */
@Startup
@ApplicationScoped
public class EventFeed {

  private static final Logger LOG = Logger.getLogger(EventFeed.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(5);

  private final EventRing ring;
  private final Optional<String> bootstrapServers;
  private volatile boolean stopped;
  private volatile State state;
  private @Nullable Thread thread;

  EventFeed(
      EventRing ring,
      @ConfigProperty(name = "kafka.bootstrap.servers") Optional<String> bootstrapServers) {
    this.ring = ring;
    this.bootstrapServers = bootstrapServers.filter(servers -> !servers.isBlank());
    this.state = this.bootstrapServers.isPresent() ? State.SEARCHING : State.ABSENT;
  }

  /** Whether there is a broker, and whether it answers. */
  public State state() {
    return state;
  }

  @PostConstruct
  void start() {
    bootstrapServers.ifPresent(
        servers ->
            thread = Thread.ofPlatform().daemon().name("events").start(() -> watch(servers)));
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopped = true;
    Thread watching = thread;
    if (watching != null) {
      watching.interrupt();
      watching.join(Duration.ofSeconds(5));
    }
  }

  private void watch(String servers) {
    while (!stopped) {
      try (var consumer = consumer(servers)) {
        look(new EveryPartition(consumer));
      } catch (InterruptException | WakeupException e) {
        Thread.currentThread().interrupt();
      } catch (KafkaException e) {
        LOG.debugf("the broker did not answer: %s", e.getClass().getSimpleName());
      }
      state = State.SEARCHING;
      if (!restAWhile()) {
        return;
      }
    }
  }

  private void look(EveryPartition partitions) {
    while (!stopped) {
      partitions.include();
      state = State.WATCHING;
      partitions.poll(POLL).forEach(ring::add);
    }
  }

  private static boolean restAWhile() {
    try {
      Thread.sleep(BEFORE_NEXT_TRY);
      return true;
    } catch (InterruptedException stopping) {
      return false;
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String servers) {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", servers,
            "client.id", "whatsapp-simulator",
            "enable.auto.commit", "false",
            "default.api.timeout.ms", "5000",
            "request.timeout.ms", "4000",
            "fetch.max.wait.ms", "100"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }

  /** What the page tells when no event comes. */
  public enum State {
    ABSENT,
    SEARCHING,
    WATCHING
  }
}
