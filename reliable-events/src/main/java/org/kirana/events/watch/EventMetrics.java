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
import org.kirana.events.EventsConfig;

/** What the loop counts and times. Names end in their unit. */
@ApplicationScoped
public class EventMetrics {

  private static final Duration[] DELAYS = {
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofMinutes(2),
    Duration.ofMinutes(10)
  };

  private final MeterRegistry registry;
  private final DistributionSummary batchSize;
  private final Timer commit;
  private final Timer send;
  private final AtomicLong parked = new AtomicLong();
  private final AtomicLong stopped = new AtomicLong();
  private final AtomicLong unacknowledgedSince = new AtomicLong();
  private final AtomicLong outboxWaitsSince = new AtomicLong();
  private final Map<String, Counter> heard = new ConcurrentHashMap<>();
  private final Map<String, Counter> announced = new ConcurrentHashMap<>();
  private final Map<String, Timer> delays = new ConcurrentHashMap<>();
  private final Map<TopicPartition, AtomicLong> lags = new ConcurrentHashMap<>();

  /** What can happen is counted from 0, so that the first time is seen as an increase. */
  EventMetrics(MeterRegistry registry, EventsConfig config) {
    this.registry = registry;
    this.batchSize = registry.summary("kirana.events.batch.size");
    this.commit = registry.timer("kirana.events.commit");
    this.send = registry.timer("kirana.events.send");
    registry.gauge("kirana.events.parked", parked);
    registry.gauge("kirana.events.partitions.stopped", stopped);
    Gauge.builder("kirana.events.unacknowledged.age.seconds", this, EventMetrics::oldestAge)
        .register(registry);
    Gauge.builder("kirana.events.outbox.waiting.seconds", this, EventMetrics::outboxWaiting)
        .register(registry);
    config.hears().keySet().forEach(this::counterOfHeard);
    config.hears().keySet().forEach(this::delayOf);
    config.announces().keySet().forEach(this::counterOfAnnounced);
    config.hears().values().forEach(this::counterOfDeadLetters);
    registry.counter("kirana.events.fences");
  }

  /**
   * @param age since it was announced
   */
  public void heard(String type, Duration age) {
    counterOfHeard(type).increment();
    delayOf(type).record(age.isNegative() ? Duration.ZERO : age);
  }

  private Counter counterOfHeard(String type) {
    return heard.computeIfAbsent(
        type, each -> registry.counter("kirana.events.heard", "type", each));
  }

  private Timer delayOf(String type) {
    return delays.computeIfAbsent(
        type,
        each ->
            Timer.builder("kirana.events.delay")
                .tag("type", each)
                .serviceLevelObjectives(DELAYS)
                .register(registry));
  }

  /** Counted after the commit, once however often it is sent. */
  public void announced(String type) {
    counterOfAnnounced(type).increment();
  }

  private Counter counterOfAnnounced(String type) {
    return announced.computeIfAbsent(
        type, each -> registry.counter("kirana.events.announced", "type", each));
  }

  public void outboxWaits() {
    outboxWaitsSince.compareAndSet(0, System.currentTimeMillis());
  }

  public void outboxDrained() {
    outboxWaitsSince.set(0);
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
    counterOfDeadLetters(topic).increment();
  }

  private Counter counterOfDeadLetters(String topic) {
    return registry.counter("kirana.events.dead.letters", "topic", topic);
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
    return secondsSince(unacknowledgedSince.get());
  }

  private double outboxWaiting() {
    return secondsSince(outboxWaitsSince.get());
  }

  private static double secondsSince(long since) {
    return since == 0 ? 0 : (System.currentTimeMillis() - since) / 1000.0;
  }
}
