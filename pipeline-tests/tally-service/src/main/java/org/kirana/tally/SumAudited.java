package org.kirana.tally;

import org.kirana.events.Announcement;

/** Somebody wrote down over HTTP what a key's sum was. */
record SumAudited(String audit, String key, long sum) implements Announcement {

  @Override
  public String eventKey() {
    return key;
  }
}
