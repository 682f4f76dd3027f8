package org.kirana.messaging.domain;

/** What a throttle of WhatsApp's concerns, and nothing beside it has to slow down. */
public enum Slows {
  NOTHING,
  /** One contact on one of our numbers (131056). */
  CONTACT,
  /** One of our numbers (130429 and its kin). */
  LINE
}
