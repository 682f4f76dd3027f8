package org.kirana.events.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What the loop says about itself, for health. */
@ApplicationScoped
public class LoopState {

  private final Map<TopicPartition, String> stopped = new ConcurrentHashMap<>();
  private volatile @Nullable Instant lastStep;
  private volatile @Nullable String outage;

  public void stepped(Instant now) {
    lastStep = now;
  }

  public void away(String what) {
    outage = what;
  }

  public void back() {
    outage = null;
  }

  public void stopped(TopicPartition partition, String reason) {
    stopped.put(partition, reason);
  }

  public void released(TopicPartition partition) {
    stopped.remove(partition);
  }

  @Nullable String outage() {
    return outage;
  }

  /** Partitions that an operator has to look at, with the reason. */
  Map<String, String> stoppedPartitions() {
    Map<String, String> names = new TreeMap<>();
    stopped.forEach((partition, reason) -> names.put(partition.toString(), reason));
    return names;
  }

  public int stoppedCount() {
    return stopped.size();
  }

  boolean quietFor(Duration limit, Instant now) {
    Instant last = lastStep;
    return last != null && last.plus(limit).isBefore(now);
  }
}
