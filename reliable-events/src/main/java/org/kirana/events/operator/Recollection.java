package org.kirana.events.operator;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a service has written down about single orders; at most one bean, and never personal. */
public interface Recollection {

  /** The orders that people call so: by id, by the code that they read, by a bill's number. */
  List<UUID> called(String name) throws SQLException;

  /** Nothing if this service never heard of the order. */
  Optional<Remembered> of(UUID order) throws SQLException;
}
