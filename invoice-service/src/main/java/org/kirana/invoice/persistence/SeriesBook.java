package org.kirana.invoice.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.kirana.invoice.domain.InvoiceNumber;
import org.kirana.invoice.domain.Series;

/** All stores' series. Consecutive and gapless: a number and its invoice are one transaction. */
@ApplicationScoped
public class SeriesBook implements PanacheRepositoryBase<NumberSeries, String> {

  public InvoiceNumber next(Series series) {
    NumberSeries row = locked(series);
    return (row == null ? begun(series) : row).take();
  }

  private @Nullable NumberSeries locked(Series series) {
    return findById(series.prefix(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Two partitions may bill a store's first sale of the year at once; one of them begins it. */
  private NumberSeries begun(Series series) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO number_series (prefix, next_number) VALUES (:prefix, 1)"
                + " ON CONFLICT DO NOTHING")
        .setParameter("prefix", series.prefix())
        .executeUpdate();
    NumberSeries row = locked(series);
    if (row == null) {
      throw new IllegalStateException("a series that was begun is there: " + series.prefix());
    }
    return row;
  }
}
