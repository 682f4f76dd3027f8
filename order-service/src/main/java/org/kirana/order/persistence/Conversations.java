package org.kirana.order.persistence;

import java.util.Optional;
import org.kirana.order.domain.ContactId;

/** The conversations with all shoppers. */
public interface Conversations {

  Optional<Conversation> with(ContactId contact);

  void start(Conversation conversation);
}
