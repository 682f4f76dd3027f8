package org.kirana.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;

/** Reads stores as they are in the database now, past Hibernate's memory. */
@ApplicationScoped
public class Listings {

  private static final String COLUMNS =
      "SELECT registration::text, standing, change_number FROM store";

  private final StatelessSession database;

  Listings(StatelessSession database) {
    this.database = database;
  }

  /** A store that is known to exist; stores are never deleted. */
  public Listing current(StoreId store) {
    return read(
        database
            .createNativeQuery(COLUMNS + " WHERE store_id = :store", Object[].class)
            .setParameter("store", store.value())
            .getSingleResult());
  }

  List<Listing> changedAfter(long change) {
    return database
        .createNativeQuery(COLUMNS + " WHERE change_number > :change", Object[].class)
        .setParameter("change", change)
        .getResultList()
        .stream()
        .map(Listings::read)
        .toList();
  }

  long latestChange() {
    return database
        .createNativeQuery("SELECT coalesce(max(change_number), 0) FROM store", Long.class)
        .getSingleResult();
  }

  private static Listing read(Object[] row) {
    return new Listing(
        StoreJson.read((String) row[0], Store.class),
        Standing.valueOf((String) row[1]),
        ((Number) row[2]).longValue());
  }
}
