package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.kirana.events.DeadLetters;
import org.kirana.events.memory.ParkedEvent;
import org.kirana.events.memory.ParkedEvents;
import org.kirana.events.wire.CloudEvent;

/** Dead letters as parked rows. */
@ApplicationScoped
class ParkedDeadLetters implements DeadLetters {

  private final ParkedEvents parkedEvents;

  ParkedDeadLetters(ParkedEvents parkedEvents) {
    this.parkedEvents = parkedEvents;
  }

  @Override
  public List<DeadLetter> list() throws SQLException {
    return parkedEvents.all().stream().map(ParkedDeadLetters::letter).toList();
  }

  @Override
  public boolean replay(String topic, int partition, long offset) throws SQLException {
    return decide(topic, partition, offset, ParkedEvent.Decision.REPLAY);
  }

  @Override
  public boolean drop(String topic, int partition, long offset) throws SQLException {
    return decide(topic, partition, offset, ParkedEvent.Decision.DROP);
  }

  private boolean decide(String topic, int partition, long offset, ParkedEvent.Decision decision)
      throws SQLException {
    return parkedEvents.decide(new TopicPartition(topic, partition), offset, decision);
  }

  private static DeadLetter letter(ParkedEvent parked) {
    return new DeadLetter(
        parked.partition().topic(),
        parked.partition().partition(),
        parked.offset(),
        parked.key(),
        parked.headers().get(CloudEvent.TYPE),
        parked.headers().get(CloudEvent.ID),
        parked.reason(),
        parked.parkedAt());
  }
}
