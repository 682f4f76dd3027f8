package org.kirana.order.walls.planted.persistence;

import org.kirana.events.EventId;

/** Planted: a row that knows of events. */
record RowWithEvents(EventId id) {}
