package org.kirana.messaging.domain;

import java.time.Duration;

/** In which form a message may leave now, if at all. */
public enum Departure {
  FREE_FORM,
  TEMPLATE,
  LOOK_AGAIN,
  NOT_ALLOWED,
  NOT_WANTED,
  TOO_LATE;

  /** What is known of the window: ours, and whether WhatsApp itself has called it closed. */
  public record Window(boolean open, boolean refused) {}

  /**
   * A reply answers somebody who has just written, so its window opens as soon as we have heard
   * that message ourselves; it is worth a moment's patience.
   */
  public static Departure of(Window window, Priority priority, boolean template, Duration left) {
    if (window.open() && !window.refused()) {
      return FREE_FORM;
    }
    if (!window.refused() && priority == Priority.REPLY && left.isPositive()) {
      return LOOK_AGAIN;
    }
    return template ? TEMPLATE : NOT_ALLOWED;
  }
}
