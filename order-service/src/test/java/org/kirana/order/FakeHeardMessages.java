package org.kirana.order;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kirana.order.persistence.HeardMessage;
import org.kirana.order.persistence.HeardMessages;

final class FakeHeardMessages implements HeardMessages {

  private final Map<String, HeardMessage> byId = new HashMap<>();

  @Override
  public Optional<HeardMessage> heard(String messageId) {
    return Optional.ofNullable(byId.get(messageId));
  }

  @Override
  public void remember(HeardMessage message) {
    byId.put(message.messageId(), message);
  }

  @Override
  public int forgetSomeBefore(Instant then) {
    int before = byId.size();
    byId.values().removeIf(message -> message.heardAt().isBefore(then));
    return before - byId.size();
  }
}
