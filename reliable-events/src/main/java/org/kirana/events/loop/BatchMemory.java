package org.kirana.events.loop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.engine.spi.EntityKey;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.kirana.events.Preload;
import org.kirana.events.Rows;

/**
 * What the batch of this thread has looked for, there or not; everybody else asks the database.
 * Hibernate remembers the rows that are there, this remembers those that are not.
 */
@ApplicationScoped
class BatchMemory implements Rows {

  private final EntityManager entities;
  private final ThreadLocal<Absences> absent = ThreadLocal.withInitial(() -> Absences.NONE);

  BatchMemory(EntityManager entities) {
    this.entities = entities;
  }

  /** Loads what is asked for; known until {@link #forget}. */
  void load(Consumer<Preload> asking) {
    BatchRows rows = new BatchRows(entities);
    asking.accept(rows);
    absent.set(rows.load());
  }

  void forget() {
    absent.remove();
  }

  @Override
  public <E> Optional<E> find(Class<E> entity, Object id, LockModeType lock) {
    return absent.get().contains(entity, id) && !isManaged(entity, id)
        ? Optional.empty()
        : Optional.ofNullable(entities.find(entity, id, lock));
  }

  /** Whether an event of the same batch has added it. */
  private boolean isManaged(Class<?> entity, Object id) {
    SharedSessionContractImplementor session =
        entities.unwrap(SharedSessionContractImplementor.class);
    EntityKey key =
        session.generateEntityKey(
            id, session.getFactory().getMappingMetamodel().getEntityDescriptor(entity));
    return session.getPersistenceContextInternal().containsEntity(key);
  }
}
