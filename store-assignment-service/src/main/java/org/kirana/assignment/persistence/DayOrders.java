package org.kirana.assignment.persistence;

import static org.kirana.assignment.domain.WeeklyHours.INDIA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kirana.assignment.domain.DayOrder;
import org.kirana.assignment.domain.MatchState;
import org.kirana.assignment.domain.OrderId;
import org.kirana.assignment.domain.StoreId;

/** What stores have to do today: today's orders in India, and older ones that they still have. */
@ApplicationScoped
public class DayOrders {

  private final EntityManager entities;

  DayOrders(EntityManager entities) {
    this.entities = entities;
  }

  public List<DayOrder> of(Collection<StoreId> stores, Instant now) {
    return entities
        .createQuery(
            """
            SELECT m.orderId, m.storeId, m.state, m.totalPaise FROM OrderMatch m
            WHERE m.storeId IN :stores AND (m.decidedAt >= :midnight OR m.state = :matched)
            ORDER BY m.decidedAt
            """,
            Object[].class)
        .setParameter("stores", stores.stream().map(StoreId::value).toList())
        .setParameter("midnight", now.atZone(INDIA).toLocalDate().atStartOfDay(INDIA).toInstant())
        .setParameter("matched", MatchState.MATCHED)
        .getResultList()
        .stream()
        .map(DayOrders::order)
        .toList();
  }

  private static DayOrder order(Object[] row) {
    return new DayOrder(
        new OrderId((UUID) row[0]), new StoreId((UUID) row[1]), (MatchState) row[2], (Long) row[3]);
  }
}
