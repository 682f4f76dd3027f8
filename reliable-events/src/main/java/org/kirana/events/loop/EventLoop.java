package org.kirana.events.loop;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The one thread on which a service hears. It starts and stops with the service. */
@ApplicationScoped
class EventLoop {

  private static final Logger LOG = Logger.getLogger(EventLoop.class);
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Subscribers subscribers;
  private final TimeoutOrder timeoutOrder;
  private final ConsumerFactory consumers;
  private final Round round;
  private volatile boolean running = true;
  private @Nullable Consumer<byte[], byte[]> consumer;
  private @Nullable Thread thread;

  EventLoop(
      Subscribers subscribers, TimeoutOrder timeoutOrder, ConsumerFactory consumers, Round round) {
    this.subscribers = subscribers;
    this.timeoutOrder = timeoutOrder;
    this.consumers = consumers;
    this.round = round;
  }

  void start(@Observes StartupEvent event) throws SQLException {
    if (subscribers.topics().isEmpty()) {
      return;
    }
    timeoutOrder.check();
    Consumer<byte[], byte[]> created = consumers.create();
    created.subscribe(subscribers.topics(), round.listener(created));
    consumer = created;
    thread = Thread.ofPlatform().name("kirana-events").start(() -> goAround(created));
  }

  private void goAround(Consumer<byte[], byte[]> polled) {
    try (polled) {
      while (running) {
        round.go(polled);
      }
    } catch (WakeupException e) {
      LOG.debug("woken up to stop", e);
    } catch (RuntimeException e) {
      LOG.error("the event loop ended; liveness will ask for a restart", e);
    }
  }

  /** Finishes the poll, commits, sends; closing the consumer settles and leaves the group. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    if (consumer != null && thread != null) {
      consumer.wakeup();
      thread.join(GRACE);
    }
  }
}
