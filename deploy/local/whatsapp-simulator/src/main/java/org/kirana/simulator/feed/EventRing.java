package org.kirana.simulator.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The latest events, for whoever opens the page now, and those to come. */
@ApplicationScoped
public class EventRing {

  private static final int SIZE = 2000;

  private final ArrayDeque<PassedEvent> latest = new ArrayDeque<>();
  private final List<Consumer<PassedEvent>> onlookers = new CopyOnWriteArrayList<>();

  synchronized void add(PassedEvent event) {
    if (latest.size() == SIZE) {
      latest.removeFirst();
    }
    latest.addLast(event);
    onlookers.forEach(onlooker -> onlooker.accept(event));
  }

  /** Hears all that are kept, then every new one, none missing and none twice. */
  public synchronized Runnable watch(Consumer<PassedEvent> onlooker) {
    latest.forEach(onlooker);
    onlookers.add(onlooker);
    return () -> onlookers.remove(onlooker);
  }
}
