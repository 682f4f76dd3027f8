package org.kirana.order.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.kirana.events.Rows;
import org.kirana.order.domain.LinkId;

@ApplicationScoped
class StoredUsedLinks implements UsedLinks, PanacheRepositoryBase<UsedLink, UUID> {

  /** Small statements, so that hearing never waits long for forgetting. */
  private static final String FORGET =
      """
      DELETE FROM used_link WHERE link_id IN (
        SELECT link_id FROM used_link WHERE used_at < :then
        ORDER BY used_at LIMIT 5000 FOR UPDATE SKIP LOCKED)
      """;

  private final Rows rows;

  StoredUsedLinks(Rows rows) {
    this.rows = rows;
  }

  @Override
  public boolean isUsed(LinkId link) {
    return rows.find(UsedLink.class, link.value()).isPresent();
  }

  @Override
  public void use(UsedLink link) {
    persist(link);
  }

  @Override
  public int forgetSomeBefore(Instant then) {
    return getEntityManager().createNativeQuery(FORGET).setParameter("then", then).executeUpdate();
  }
}
