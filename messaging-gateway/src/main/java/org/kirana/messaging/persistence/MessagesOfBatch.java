package org.kirana.messaging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.kirana.messaging.domain.MessageId;

/**
 * The outgoing messages that a batch of events is about. What was not there when the batch was
 * loaded is not asked for again, message by message; should somebody add it meanwhile, its key
 * refuses ours, and the batch starts over.
 */
@ApplicationScoped
public class MessagesOfBatch {

  private final TransactionSynchronizationRegistry transaction;
  private final EntityManager entities;

  MessagesOfBatch(TransactionSynchronizationRegistry transaction, EntityManager entities) {
    this.transaction = transaction;
    this.entities = entities;
  }

  /** The row is loaded with the batch's others, if there is one. */
  public void isLoaded(MessageId id) {
    loaded().add(id.value());
  }

  public Optional<OutgoingMessage> find(MessageId id) {
    return loaded().contains(id.value()) && !isManaged(id)
        ? Optional.empty()
        : OutgoingMessage.of(id);
  }

  /** Loaded, or added by an earlier event of the same batch. */
  private boolean isManaged(MessageId id) {
    SharedSessionContractImplementor session =
        entities.unwrap(SharedSessionContractImplementor.class);
    return session
        .getPersistenceContextInternal()
        .containsEntity(
            session.generateEntityKey(
                id.value(),
                session
                    .getFactory()
                    .getMappingMetamodel()
                    .getEntityDescriptor(OutgoingMessage.class)));
  }

  @SuppressWarnings("unchecked")
  private Set<String> loaded() {
    Set<String> loaded = (Set<String>) transaction.getResource(this);
    if (loaded == null) {
      loaded = new HashSet<>();
      transaction.putResource(this, loaded);
    }
    return loaded;
  }
}
