package org.kirana.order.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.kirana.events.Rows;
import org.kirana.order.domain.ContactId;

@ApplicationScoped
class StoredConversations implements Conversations, PanacheRepositoryBase<Conversation, UUID> {

  private final Rows rows;

  StoredConversations(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Conversation> with(ContactId contact) {
    return rows.find(Conversation.class, contact.value());
  }

  @Override
  public void start(Conversation conversation) {
    persist(conversation);
  }
}
