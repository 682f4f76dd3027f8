package org.kirana.events.loop;

import java.util.Set;

/** The rows that a batch looked for and that were not there. */
record Absences(Set<Row> rows) {

  static final Absences NONE = new Absences(Set.of());

  Absences {
    rows = Set.copyOf(rows);
  }

  record Row(Class<?> entity, Object id) {}

  boolean contains(Class<?> entity, Object id) {
    return rows.contains(new Row(entity, id));
  }
}
