package org.kirana.assignment.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.hibernate.query.Query;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Listing;
import org.kirana.assignment.domain.Notice;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.Store;
import org.kirana.assignment.domain.StoreId;

/**
 * Reads stores as they are in the database now, past Hibernate's memory. Many are read in a
 * transaction of their own, which is over before their JSON is looked at: that may take longer than
 * a transaction may.
 */
@ApplicationScoped
public class Listings {

  private static final String COLUMNS =
      "SELECT registration::text, standing, notice::text, change_number FROM store";

  static final int PAGE = 1_000;

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

  /** The first {@link #PAGE} stores from an id on, in the order of ids. */
  List<Listing> pageFrom(StoreId first) {
    return read(
        () ->
            database
                .createNativeQuery(
                    COLUMNS + " WHERE store_id >= :first ORDER BY store_id LIMIT :page",
                    Object[].class)
                .setParameter("first", first.value())
                .setParameter("page", PAGE));
  }

  /**
   * What was changed at or after a horizon. Numbers that the database has yet to reach come from
   * another one that it was restored from; those stores have been read with all the others.
   */
  List<Listing> changedSince(long horizon) {
    return read(
        () ->
            database
                .createNativeQuery(
                    COLUMNS
                        + """
                         WHERE change_number >= :horizon
                         AND change_number < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
                        """,
                    Object[].class)
                .setParameter("horizon", horizon));
  }

  /** Every change with a lower number than this has been committed or given up. */
  long horizon() {
    return apart(
        () ->
            database
                .createNativeQuery(
                    "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class)
                .getSingleResult());
  }

  private static List<Listing> read(Supplier<Query<Object[]>> query) {
    List<Object[]> rows = apart(() -> query.get().getResultList());
    return rows.stream().map(Listings::read).toList();
  }

  /** In a transaction of its own: what the caller has changed may never be committed. */
  private static <T> T apart(Callable<T> reading) {
    return QuarkusTransaction.requiringNew().call(reading);
  }

  private static Listing read(Object[] row) {
    return new Listing(
        StoreJson.read((String) row[0], Store.class),
        Standing.valueOf((String) row[1]),
        notice((String) row[2]),
        ((Number) row[3]).longValue());
  }

  private static @Nullable Notice notice(@Nullable String json) {
    return json == null ? null : StoreJson.read(json, Notice.class);
  }
}
