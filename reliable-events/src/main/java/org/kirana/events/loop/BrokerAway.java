package org.kirana.events.loop;

/** Kafka did not acknowledge in time: an outage, never anybody's poison. */
class BrokerAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokerAway(Exception cause) {
    super("Kafka did not acknowledge", cause);
  }
}
