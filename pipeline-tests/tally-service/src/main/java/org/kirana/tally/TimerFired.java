package org.kirana.tally;

import org.kirana.events.Announcement;

/** The timer that a number had set was due. */
record TimerFired(long number) implements Announcement {

  @Override
  public String eventKey() {
    return Long.toString(number);
  }
}
