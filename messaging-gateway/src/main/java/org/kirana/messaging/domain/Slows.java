package org.kirana.messaging.domain;

/** What a refusal of WhatsApp's concerns, and nothing beside it has to slow down. */
public enum Slows {
  NOTHING,
  /** One contact on one of our numbers (131056). */
  CONTACT,
  /** One of our numbers (130429 and its kin). */
  LINE,
  /** One of our numbers, until somebody has mended it (190 and its kin). */
  CHANNEL
}
