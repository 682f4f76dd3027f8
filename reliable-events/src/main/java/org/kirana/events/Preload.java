package org.kirana.events;

/** Collects the rows that a batch needs; they are locked in a fixed order: entity name, then id. */
public interface Preload {

  /** Asks for the row of {@code entity} with this id; ids of one entity share one sortable type. */
  <I extends Comparable<? super I>> void row(Class<?> entity, I id);
}
