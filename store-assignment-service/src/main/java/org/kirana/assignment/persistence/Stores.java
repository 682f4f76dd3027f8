package org.kirana.assignment.persistence;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kirana.assignment.domain.Registration;
import org.kirana.assignment.domain.Standing;
import org.kirana.assignment.domain.StoreId;

/** The stores that are registered. */
@ApplicationScoped
public class Stores implements PanacheRepositoryBase<RegisteredStore, UUID> {

  /** Names the lock under which the directory is changed: "kirana" in ASCII. */
  private static final long DIRECTORY_LOCK = 0x6b6972616e61L;

  /** Locks what these rows would change, in the order of the ids as everybody does. */
  public RegistrationBatch batch(List<Registration> rows) {
    long change = nextChange();
    List<UUID> ids = rows.stream().map(row -> row.store().id().value()).toList();
    List<String> codes = rows.stream().map(row -> row.store().code()).toList();
    Map<StoreId, RegisteredStore> known =
        find("storeId IN ?1 ORDER BY storeId", ids)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .stream()
            .collect(toMap(RegisteredStore::id, each -> each));
    Map<String, StoreId> owners =
        find("code IN ?1", codes).stream()
            .collect(toMap(RegisteredStore::code, RegisteredStore::id));
    return new RegistrationBatch(this, change, known, owners);
  }

  public @Nullable RegisteredStore byId(StoreId store) {
    return findById(store.value());
  }

  /** Pauses or resumes; null if there is no such store. */
  public @Nullable RegisteredStore stand(StoreId id, Standing wanted) {
    long change = nextChange();
    RegisteredStore store = findById(id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (store != null) {
      store.stand(wanted, change);
    }
    return store;
  }

  public long countStanding(Standing standing) {
    return count("standing", standing);
  }

  /**
   * The number of the change that this transaction makes. Changes go one after the other, so that
   * their numbers become visible in their order and who asks for later ones misses none.
   */
  private long nextChange() {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(:directory)::text", String.class)
        .setParameter("directory", DIRECTORY_LOCK)
        .getSingleResult();
    return getEntityManager()
            .createQuery(
                "SELECT coalesce(max(s.changeNumber), 0) FROM RegisteredStore s", Long.class)
            .getSingleResult()
        + 1;
  }
}
