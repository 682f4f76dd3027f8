package org.kirana.invoice.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.DocumentNumber;
import org.kirana.invoice.domain.Series;

/** All stores' series. Consecutive and gapless: a number and its invoice are one transaction. */
@ApplicationScoped
public class SeriesBook implements PanacheRepositoryBase<NumberSeries, String> {

  private final Set<String> begun = ConcurrentHashMap.newKeySet();

  /**
   * Sees to it that the series has its row. The row comes in a transaction of its own: a batch that
   * inserted rows in the order of its sales would deadlock with its neighbours, while rows that are
   * there it can lock in one order.
   */
  public void begin(Series series) {
    if (!begun.contains(series.prefix())) {
      QuarkusTransaction.requiringNew().run(() -> insert(series));
      begun.add(series.prefix());
    }
  }

  public DocumentNumber next(Series series) {
    NumberSeries row = locked(series);
    return (row == null ? lockedAnew(series) : row).take();
  }

  private NumberSeries lockedAnew(Series series) {
    begun.remove(series.prefix());
    begin(series);
    NumberSeries row = locked(series);
    if (row == null) {
      throw new IllegalStateException("a series that was begun is there: " + series.prefix());
    }
    return row;
  }

  private @Nullable NumberSeries locked(Series series) {
    return findById(series.prefix(), LockModeType.PESSIMISTIC_WRITE);
  }

  private void insert(Series series) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO number_series (prefix, next_number) VALUES (:prefix, 1)"
                + " ON CONFLICT DO NOTHING")
        .setParameter("prefix", series.prefix())
        .executeUpdate();
  }
}
