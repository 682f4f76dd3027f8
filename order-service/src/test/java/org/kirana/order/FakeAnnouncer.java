package org.kirana.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kirana.events.Announcement;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Collects what is announced, and is as strict as the real one. */
final class FakeAnnouncer implements Announcer {

  private final List<Announcement> announced = new ArrayList<>();
  private final Set<String> wordsOfThisEvent = new HashSet<>();

  void nextEvent() {
    wordsOfThisEvent.clear();
  }

  @Override
  public void announce(Announcement announcement) {
    announce(announcement, announcement.getClass().getSimpleName());
  }

  @Override
  public void announce(Announcement announcement, String word) {
    if (!wordsOfThisEvent.add(word)) {
      throw new IllegalStateException("already announced: " + word);
    }
    announced.add(announcement);
  }

  @Override
  public void announce(EventId id, Announcement announcement) {
    announce(announcement, id.value());
  }

  <A extends Announcement> List<A> all(Class<A> type) {
    return announced.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
