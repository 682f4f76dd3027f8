package org.kirana.events;

/**
 * Something that a service announces: a record whose name is the event's type ({@code OrderPlaced}
 * is {@code order-placed}) and whose components are the contract.
 */
public interface Announcement {

  /** The Kafka key: all events with one key keep their order. */
  String eventKey();
}
