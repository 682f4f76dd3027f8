package org.kirana.events;

import jakarta.persistence.LockModeType;
import java.util.Optional;

/**
 * Rows by their ids, without asking the database again for what the batch has looked for already,
 * there or not. Somebody else may add a row meanwhile: then ours is refused by its key, and the
 * batch starts over.
 */
public interface Rows {

  <E> Optional<E> find(Class<E> entity, Object id, LockModeType lock);

  default <E> Optional<E> find(Class<E> entity, Object id) {
    return find(entity, id, LockModeType.NONE);
  }

  default <E> Optional<E> lock(Class<E> entity, Object id) {
    return find(entity, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
