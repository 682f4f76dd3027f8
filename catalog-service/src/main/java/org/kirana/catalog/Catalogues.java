package org.kirana.catalog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.Optional;

/** The catalogue as a whole: its lock, and its rounds of announcing again. */
@ApplicationScoped
class Catalogues implements PanacheRepositoryBase<Catalogue, Integer> {

  /** Until the transaction ends, nobody else changes products. */
  void lock() {
    findById(Catalogue.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The transaction that has just begun may take so long. */
  void allow(Duration longest) {
    // PostgreSQL starts another clock only if the first one is stopped
    set("SET LOCAL transaction_timeout = 0");
    set("SET LOCAL transaction_timeout = " + longest.toMillis());
  }

  private void set(String setting) {
    getEntityManager().createNativeQuery(setting).executeUpdate();
  }

  /** One product, to change it. */
  Optional<Product> lockedFor(Sku sku) {
    lock();
    return Optional.ofNullable(getEntityManager().find(Product.class, sku.value()));
  }

  Round round() {
    return findById(Catalogue.THE_ONE).round();
  }

  /** Moves the round on if it is still where it was seen; false if another instance was first. */
  boolean advance(Round seen, Round next) {
    return update(
            """
            update Catalogue set roundDay = ?1, roundReached = ?2
            where id = 1 and roundDay = ?3 and coalesce(roundReached, 'over') = ?4""",
            next.day(),
            next.reached().orElse(null),
            seen.day(),
            seen.reached().orElse("over"))
        == 1;
  }
}
