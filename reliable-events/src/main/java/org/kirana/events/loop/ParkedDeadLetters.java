package org.kirana.events.loop;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
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
  public Optional<Content> find(String topic, int partition, long offset) throws SQLException {
    return parkedEvents
        .find(new TopicPartition(topic, partition), offset)
        .map(ParkedDeadLetters::content);
  }

  @Override
  public Outcome replay(String topic, int partition, long offset) throws SQLException {
    TopicPartition place = new TopicPartition(topic, partition);
    if (parkedEvents.replayUnlessBehind(place, offset)) {
      return new Accepted();
    }
    OptionalLong first = parkedEvents.firstPoisonBefore(place, offset);
    return first.isPresent() ? new WaitsBehind(first.getAsLong()) : new NoSuchLetter();
  }

  @Override
  public Outcome drop(String topic, int partition, long offset) throws SQLException {
    return parkedEvents.drop(new TopicPartition(topic, partition), offset)
        ? new Accepted()
        : new NoSuchLetter();
  }

  private static DeadLetter letter(ParkedEvent parked) {
    return new DeadLetter(
        parked.partition().topic(),
        parked.partition().partition(),
        parked.offset(),
        parked.key(),
        parked.headers().get(CloudEvent.TYPE),
        parked.headers().get(CloudEvent.ID),
        kind(parked.reason()),
        state(parked),
        parked.parkedAt());
  }

  private static Content content(ParkedEvent parked) {
    byte[] value = parked.value();
    return new Content(
        letter(parked),
        parked.headers(),
        parked.reason(),
        value == null ? null : new String(value, UTF_8));
  }

  /** What follows the first colon may quote the event. */
  private static @Nullable String kind(@Nullable String reason) {
    if (reason == null) {
      return null;
    }
    int colon = reason.indexOf(':');
    return colon < 0 ? reason : reason.substring(0, colon);
  }

  private static State state(ParkedEvent parked) {
    ParkedEvent.Decision decision = parked.decision();
    if (parked.reason() == null) {
      return State.WAITING;
    }
    return switch (decision) {
      case null -> State.DEAD;
      case REPLAY -> State.REPLAYING;
      case DROP -> State.DROPPING;
    };
  }
}
