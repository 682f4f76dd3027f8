package org.kirana.assignment.domain;

import java.time.LocalDate;

/** What a partner wants to say with what they wrote or tapped. */
public sealed interface Saying {

  /** Something that is said of a store, and holds until something else is said of it. */
  sealed interface OfAStore extends Saying {}

  /** Orders may come. */
  record Open() implements OfAStore {}

  /** No orders for some time. */
  record NoOrders(Notice.Kind kind, Until until) implements OfAStore {}

  /** A day off later on, or everything until then? That has to be asked. */
  record DayOff(LocalDate day) implements Saying {}

  /** Until when, could not be read, or has passed. */
  record UntilUnclear() implements Saying {}

  /** What has the store to do today? */
  record TodaysOrders() implements Saying {}

  /** What can be said here? */
  record Help() implements Saying {}
}
