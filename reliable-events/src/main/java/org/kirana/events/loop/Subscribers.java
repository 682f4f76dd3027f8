package org.kirana.events.loop;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kirana.events.EventsConfig;
import org.kirana.events.Subscriber;
import org.kirana.events.TimerSubscriber;
import org.kirana.events.wire.EventType;

/**
 * Who hears what in this service. Configuration and beans must agree, or the service does not
 * start.
 */
@ApplicationScoped
class Subscribers {

  private final Map<String, Subscriber<?>> byType = new HashMap<>();
  private final Map<String, TimerSubscriber> byTimerKind = new HashMap<>();
  private final Map<String, String> topicOfType;

  Subscribers(
      @All List<Subscriber<?>> subscribers,
      @All List<TimerSubscriber> timerSubscribers,
      EventsConfig config) {
    topicOfType = Map.copyOf(config.hears());
    for (Subscriber<?> subscriber : subscribers) {
      String type = EventType.of(subscriber.hears());
      if (byType.put(type, subscriber) != null) {
        throw new IllegalStateException("two subscribers hear " + type);
      }
    }
    timerSubscribers.forEach(subscriber -> byTimerKind.put(subscriber.kind(), subscriber));
    if (!byType.keySet().equals(topicOfType.keySet())) {
      throw new IllegalStateException(
          "kirana.events.hears names "
              + sorted(topicOfType.keySet())
              + ", subscribers hear "
              + sorted(byType.keySet()));
    }
  }

  private static Set<String> sorted(Collection<String> names) {
    return new TreeSet<>(names);
  }

  Set<String> topics() {
    return new TreeSet<>(topicOfType.values());
  }

  /** The subscriber for this type on this topic, or none if it is none of our business. */
  @Nullable Subscriber<?> of(String topic, String type) {
    return topic.equals(topicOfType.get(type)) ? byType.get(type) : null;
  }

  @Nullable TimerSubscriber ofTimer(String kind) {
    return byTimerKind.get(kind);
  }
}
