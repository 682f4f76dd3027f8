package org.kirana.events.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;

/** What the loop counts and times. Names end in their unit. */
@ApplicationScoped
public class EventMetrics {

  private final MeterRegistry registry;
  private final DistributionSummary batchSize;
  private final Timer commit;
  private final Timer send;
  private final AtomicLong parked = new AtomicLong();
  private final AtomicLong stopped = new AtomicLong();
  private final AtomicLong unacknowledgedSince = new AtomicLong();
  private final Map<String, Counter> heard = new ConcurrentHashMap<>();
  private final Map<TopicPartition, AtomicLong> lags = new ConcurrentHashMap<>();

  EventMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.batchSize = registry.summary("kirana.events.batch.size");
    this.commit = registry.timer("kirana.events.commit");
    this.send = registry.timer("kirana.events.send");
    registry.gauge("kirana.events.parked", parked);
    registry.gauge("kirana.events.partitions.stopped", stopped);
    Gauge.builder("kirana.events.unacknowledged.age.seconds", this, EventMetrics::oldestAge)
        .register(registry);
  }

  public void heard(String type) {
    heard
        .computeIfAbsent(type, each -> registry.counter("kirana.events.heard", "type", each))
        .increment();
  }

  public void batch(int events, Duration duration) {
    batchSize.record(events);
    commit.record(duration);
  }

  public void sending(long startedMillis) {
    unacknowledgedSince.set(startedMillis);
  }

  public void acknowledged(Duration duration) {
    unacknowledgedSince.set(0);
    send.record(duration);
  }

  public void fenced() {
    registry.counter("kirana.events.fences").increment();
  }

  public void startedOver(String why) {
    registry.counter("kirana.events.start.overs", "why", why).increment();
  }

  public void deadLetter(String topic) {
    registry.counter("kirana.events.dead.letters", "topic", topic).increment();
  }

  public void parked(long count) {
    parked.set(count);
  }

  public void stopped(long count) {
    stopped.set(count);
  }

  public void lag(TopicPartition partition, long events) {
    lags.computeIfAbsent(partition, this::registerLag).set(events);
  }

  /** A partition that went to another instance has no lag here. */
  public void noLag(TopicPartition partition) {
    AtomicLong lag = lags.get(partition);
    if (lag != null) {
      lag.set(0);
    }
  }

  private AtomicLong registerLag(TopicPartition partition) {
    Tags tags =
        Tags.of("topic", partition.topic(), "partition", Integer.toString(partition.partition()));
    return registry.gauge("kirana.events.lag", tags, new AtomicLong());
  }

  private double oldestAge() {
    long since = unacknowledgedSince.get();
    return since == 0 ? 0 : (System.currentTimeMillis() - since) / 1000.0;
  }
}
