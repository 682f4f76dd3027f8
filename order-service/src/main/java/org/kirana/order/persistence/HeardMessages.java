package org.kirana.order.persistence;

import java.time.Instant;
import java.util.Optional;

/** The messages that had their effect. */
public interface HeardMessages {

  Optional<HeardMessage> heard(String messageId);

  void remember(HeardMessage message);

  /** Forgets a bounded number of messages heard before then, and says how many. */
  int forgetSomeBefore(Instant then);
}
