package org.kirana.invoice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kirana.events.Announcement;
import org.kirana.events.Announcer;
import org.kirana.events.EventId;

/** Remembers what was announced. */
final class FakeAnnouncer implements Announcer {

  final List<Announcement> announced = new CopyOnWriteArrayList<>();

  @Override
  public void announce(Announcement announcement) {
    announced.add(announcement);
  }

  @Override
  public void announce(Announcement announcement, String word) {
    announced.add(announcement);
  }

  @Override
  public void announce(EventId id, Announcement announcement) {
    announced.add(announcement);
  }
}
