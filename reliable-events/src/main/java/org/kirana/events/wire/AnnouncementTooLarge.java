package org.kirana.events.wire;

/** An announced record that no broker would take: poison of its cause, found before the commit. */
public class AnnouncementTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AnnouncementTooLarge(String type, int size, int limit) {
    super("announced " + type + " has " + size + " bytes, the limit is " + limit);
  }
}
