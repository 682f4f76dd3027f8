package org.kirana.tally;

import org.kirana.events.Announcement;

/** A number was tallied as the {@code count}-th of its key. */
record NumberTallied(long number, String key, long count, long sum, String padding)
    implements Announcement {

  @Override
  public String eventKey() {
    return key;
  }
}
