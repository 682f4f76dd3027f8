package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.kirana.events.EventsConfig;
import org.kirana.events.watch.EventMetrics;
import org.kirana.events.watch.LoopState;

/**
 * One time around: claim what was assigned, poll, hear, housekeeping. During an outage everything
 * is paused and polling goes on, so that the group keeps us.
 */
@ApplicationScoped
class Round {

  private static final Logger LOG = Logger.getLogger(Round.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration HOUSEKEEPING = Duration.ofSeconds(1);
  private static final Duration TELLING = Duration.ofMillis(200);

  private final Partitions partitions;
  private final HearingRound hearing;
  private final EventMetrics metrics;
  private final LoopState state;
  private final Duration settleAfter;
  private final BackOff backOff;
  private final Clock clock = Clock.systemUTC();
  private Instant keptHouseAt = Instant.EPOCH;
  private Instant toldGroupAt = Instant.EPOCH;

  Round(
      Partitions partitions,
      HearingRound hearing,
      EventMetrics metrics,
      LoopState state,
      EventsConfig config) {
    this.partitions = partitions;
    this.hearing = hearing;
    this.metrics = metrics;
    this.state = state;
    this.settleAfter = config.settleAfter();
    this.backOff = new BackOff(config.longestBackOff());
  }

  void go(Consumer<byte[], byte[]> consumer) {
    state.stepped(clock.instant());
    try {
      if (backOff.waiting()) {
        consumer.poll(POLL);
        return;
      }
      partitions.claimAssigned(consumer);
      hearAndKeepHouse(consumer);
      backOff.reset();
      state.back();
    } catch (WakeupException stopping) {
      throw stopping;
    } catch (InvalidOffsetException gone) {
      gone.partitions()
          .forEach(
              partition ->
                  partitions.stop(
                      partition, "offset-gone", gone.getClass().getSimpleName(), consumer));
    } catch (HearingRound.Failed failed) {
      startOver(failed.failure(), failed, consumer);
    } catch (SQLException | RuntimeException e) {
      startOver(Failure.of(e), e, consumer);
    }
  }

  private void hearAndKeepHouse(Consumer<byte[], byte[]> consumer)
      throws HearingRound.Failed, SQLException {
    ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
    if (!polled.isEmpty()) {
      hearing.hear(polled);
    }
    hearing.fireTimers();
    Instant now = clock.instant();
    if (toldGroupAt.plus(TELLING).isBefore(now) && !polled.isEmpty()) {
      partitions.tellGroup(consumer);
      toldGroupAt = now;
    }
    if (keptHouseAt.plus(HOUSEKEEPING).isBefore(now)) {
      hearing.moveParked();
      partitions.settleQuiet(settleAfter);
      partitions.tellGroup(consumer);
      partitions.measureLag(consumer);
      keptHouseAt = now;
    }
  }

  /** Whatever failed: never go on from the consumer's own position. */
  private void startOver(Failure failure, Exception e, Consumer<byte[], byte[]> consumer) {
    String why = failure.name();
    LOG.warnf("start over: %s (%s)", why, HearingRound.rootName(e));
    LOG.debug("start over", e);
    metrics.startedOver(why);
    switch (failure) {
      case FENCED -> {
        metrics.fenced();
        backOff.grow();
      }
      case OUTAGE, OUT_OF_TIME -> {
        state.away(HearingRound.rootName(e));
        backOff.grow();
      }
      case CONFLICT, REPEATED_KEY -> backOff.grow();
      case SUSPECT -> {}
    }
    partitions.startOver(consumer);
  }

  ConsumerRebalanceListener listener(Consumer<byte[], byte[]> consumer) {
    return new ConsumerRebalanceListener() {
      @Override
      public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        partitions.assigned(assigned, consumer);
      }

      @Override
      public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        partitions.revoked(revoked, consumer);
      }

      @Override
      public void onPartitionsLost(Collection<TopicPartition> lost) {
        partitions.lost(lost);
      }
    };
  }
}
