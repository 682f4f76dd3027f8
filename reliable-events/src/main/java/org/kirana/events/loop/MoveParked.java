package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kirana.events.memory.ParkedEvent;
import org.kirana.events.memory.ParkedEvents;
import org.kirana.events.wire.CloudEvent;

/** Carries out what an operator decided about poison, then lets those behind it go, in order. */
@ApplicationScoped
class MoveParked {

  private final ParkedEvents parkedEvents;
  private final Reading reading;
  private final Hear hear;
  private final Park park;

  MoveParked(ParkedEvents parkedEvents, Reading reading, Hear hear, Park park) {
    this.parkedEvents = parkedEvents;
    this.reading = reading;
    this.hear = hear;
    this.park = park;
  }

  @Nullable ParkedEvent next(Ownership ownership) throws SQLException {
    return parkedEvents.next(ownership.partition());
  }

  /** Moves one parked event inside the loop's transaction. */
  void move(ParkedEvent parked, @Nullable String verdict, PartitionStep step) throws SQLException {
    Incoming incoming = reading.readAgain(parked);
    if (parked.decision() == ParkedEvent.Decision.DROP) {
      parkedEvents.remove(parked.partition(), parked.offset());
      return;
    }
    switch (incoming.content()) {
      case Incoming.NotOurs none -> parkedEvents.remove(parked.partition(), parked.offset());
      case Incoming.Unreadable poison -> park.poison(incoming, poison.reason(), step);
      case Incoming.Readable<?> readable -> {
        if (verdict != null) {
          park.poison(incoming, verdict, step);
        } else {
          hear.event(readable, incoming.headers().get(CloudEvent.TRACEPARENT), step);
          parkedEvents.remove(parked.partition(), parked.offset());
        }
      }
    }
  }

  long count() throws SQLException {
    return parkedEvents.count();
  }

  /** What still waits after a move. */
  Ownership refreshed(Ownership ownership) throws SQLException {
    List<ParkedEvent> left = parkedEvents.all(ownership.partition());
    Set<String> keys =
        left.stream().map(ParkedEvent::key).filter(Objects::nonNull).collect(Collectors.toSet());
    return ownership.waitingFor(keys, !left.isEmpty());
  }
}
