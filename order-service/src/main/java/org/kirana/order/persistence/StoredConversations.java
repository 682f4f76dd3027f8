package org.kirana.order.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.kirana.order.domain.ContactId;

@ApplicationScoped
class StoredConversations implements Conversations, PanacheRepositoryBase<Conversation, UUID> {

  @Override
  public Optional<Conversation> with(ContactId contact) {
    return findByIdOptional(contact.value());
  }

  @Override
  public void start(Conversation conversation) {
    persist(conversation);
  }
}
