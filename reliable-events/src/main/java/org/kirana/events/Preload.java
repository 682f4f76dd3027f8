package org.kirana.events;

/** Collects the rows that a batch needs; they are locked in a fixed order: entity name, then id. */
public interface Preload {

  /** Asks for the row of {@code entity} with this id; ids of one entity share one sortable type. */
  <I extends Comparable<? super I>> void row(Class<?> entity, I id);

  /** Asks for a row that is only read: it is loaded with the others, and not locked. */
  <I extends Comparable<? super I>> void view(Class<?> entity, I id);
}
