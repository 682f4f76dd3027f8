package org.kirana.order.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.kirana.events.Rows;

@ApplicationScoped
class StoredHeardMessages implements HeardMessages, PanacheRepositoryBase<HeardMessage, String> {

  /** Small statements, so that hearing never waits long for forgetting. */
  private static final String FORGET =
      """
      DELETE FROM heard_message WHERE message_id IN (
        SELECT message_id FROM heard_message WHERE heard_at < :then
        ORDER BY heard_at LIMIT 5000 FOR UPDATE SKIP LOCKED)
      """;

  private final Rows rows;

  StoredHeardMessages(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<HeardMessage> heard(String messageId) {
    return rows.find(HeardMessage.class, messageId);
  }

  @Override
  public void remember(HeardMessage message) {
    persist(message);
  }

  @Override
  public int forgetSomeBefore(Instant then) {
    return getEntityManager().createNativeQuery(FORGET).setParameter("then", then).executeUpdate();
  }
}
