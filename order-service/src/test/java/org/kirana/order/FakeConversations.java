package org.kirana.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kirana.order.domain.ContactId;
import org.kirana.order.persistence.Conversation;
import org.kirana.order.persistence.Conversations;

final class FakeConversations implements Conversations {

  private final Map<ContactId, Conversation> byContact = new HashMap<>();

  @Override
  public Optional<Conversation> with(ContactId contact) {
    return Optional.ofNullable(byContact.get(contact));
  }

  @Override
  public void start(Conversation conversation) {
    byContact.put(conversation.contactId(), conversation);
  }
}
